package org.samskap.followups.web.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.followups.internal.Days;
import org.samskap.followups.internal.Ledgers;
import org.samskap.followups.internal.meeting.MeetingItem;
import org.samskap.followups.internal.meeting.Sitting;
import org.samskap.followups.web.Agenda;
import org.samskap.followups.web.Foreign;
import org.samskap.followups.web.meeting.MeetingPage.Entry;
import org.samskap.followups.web.meeting.MeetingPage.Group;
import org.samskap.followups.web.meeting.MeetingPage.Meanwhile;
import org.samskap.followups.web.meeting.MeetingPage.Written;
import org.samskap.partners.UnitCard;
import org.samskap.partners.Units;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/** Puts the screen together: the agenda, what was written down, and what somebody is typing. */
@Component
class MeetingPages {
    private final Ledgers ledgers;
    private final Sitting sitting;
    private final Units units;
    private final Spaces spaces;
    private final Days days;

    MeetingPages(Ledgers ledgers, Sitting sitting, Units units, Spaces spaces, Days days) {
        this.ledgers = ledgers;
        this.sitting = sitting;
        this.units = units;
        this.spaces = spaces;
        this.days = days;
    }

    /**
     * What one person is doing.
     *
     * @param typed what she typed of one item, or {@link SaidForm#EMPTY}
     * @param late  whether somebody else was quicker
     * @param times what she typed of times, by number; empty when nothing
     */
    record Doing(SaidForm typed, boolean late, Map<String, String> times, List<Problem> problems) {
        static final Doing NOTHING = new Doing(SaidForm.EMPTY, false, Map.of(), List.of());
    }

    /** What all items of a page have in common. */
    private record Around(Texts texts, EventSummary event, Map<ProposalId, MeetingItem> items, List<UnitCard> units, Doing doing) {}

    MeetingPage page(Texts texts, EventSummary event, Doing doing) {
        var agenda = Agenda.of(texts, event, ledgers.at(event.id(), true), spaces, days);
        var around = new Around(texts, event, sitting.of(event.id()), units.listOpen(), doing);
        var groups = new ArrayList<Group>();
        add(groups, around, "late", agenda.late());
        add(groups, around, "changed", agenda.changed());
        add(groups, around, "rest", agenda.rest());
        var lines = Stream.of(agenda.late(), agenda.changed(), agenda.rest()).flatMap(List::stream).toList();
        return new MeetingPage(event, Foreign.tag(texts, event.lang()), groups, agenda.minutes(),
                (int) around.items().values().stream().filter(MeetingItem::waits).count(), lines.stream().map(line -> time(line, doing)).toList(), !doing.times().isEmpty());
    }

    private void add(List<Group> groups, Around around, String which, List<Agenda.Line> lines) {
        if (lines.isEmpty()) return;
        groups.add(new Group(around.texts().of("followups.agenda." + which), lines.stream().map(line -> entry(around, line)).toList()));
    }

    private Entry entry(Around around, Agenda.Line line) {
        var item = around.items().getOrDefault(line.item().id(), MeetingItem.untouched(line.item().id()));
        var mine = line.item().reference().equals(around.doing().typed().proposal());
        var late = mine && around.doing().late();
        var written = written(around, item);
        return new Entry(around.event().href() + "/follow-up", line, late ? null : written, item.isTold(), late ? new Meanwhile(item.isTold(), written) : null,
                line.open() && !item.isTold() ? form(around, line, item, mine) : null);
    }

    private ItemForm form(Around around, Agenda.Line line, MeetingItem item, boolean mine) {
        var doing = around.doing();
        var form = mine ? doing.typed().against(doing.late() ? item.version() : doing.typed().version()) : SaidForm.of(line, item, days.today(around.event().space()));
        return ItemForm.of(around.texts(), line.item().reference(), form, around.units(), mine ? doing.problems() : List.of(), mine);
    }

    private @Nullable Written written(Around around, MeetingItem item) {
        var said = item.said();
        if (said == null || item.isTold()) return null;
        var texts = around.texts();
        var outcome = texts.of("followups.outcome." + said.outcome()) + (said.ends() == null ? "" : " – " + texts.of("followups.meeting.ends." + said.ends()));
        var unit = around.units().stream().filter(one -> one.id().equals(said.unit())).map(UnitCard::fullName).findFirst().orElse(null);
        return new Written(outcome, Foreign.plain(texts, said.note(), around.event().lang()), said.staysOn(), said.nextDate(), unit, item.version());
    }

    private static MeetingPage.Time time(Agenda.Line line, Doing doing) {
        var typed = doing.times().get(line.item().reference());
        var field = Field.of("minutes-" + line.item().reference(), line.item().title(), typed == null ? String.valueOf(line.minutes()) : typed);
        return new MeetingPage.Time(line.item().reference(), field.problemOf(doing.problems()), line.item().lang());
    }
}
