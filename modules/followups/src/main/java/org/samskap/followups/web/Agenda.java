package org.samskap.followups.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.followups.internal.Days;
import org.samskap.followups.internal.Ledgers.Raised;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Texts;

/**
 * What a follow-up goes through, by itself: what we are late with first, then what changed since it was raised, then
 * the rest.
 */
public record Agenda(List<Line> late, List<Line> changed, List<Line> rest) {
    /** Minutes for what is late, what changed and the rest. */
    private static final int[] SUGGESTED = {10, 7, 5};
    private static final int FOR_WHAT_IS_CLOSED = 2;

    /**
     * A proposal on the agenda.
     *
     * @param last what happened last, with its day; null when nothing did
     * @param said what this meeting said about it
     * @param minutes how long the meeting has for it, as somebody said or as we suggest
     */
    public record Line(ItemRow item, boolean open, @Nullable LocalDate lastDay, @Nullable StepView last, @Nullable Said said, int minutes) {}

    /** What the meeting said. */
    public record Said(String outcome, Content note, @Nullable String staysOn) {}

    public static Agenda of(Texts texts, EventSummary event, List<Raised> raised, Spaces spaces, Days days) {
        var earlier = raised.stream().filter(one -> !event.id().equals(one.item().about().event())).toList();
        return new Agenda(lines(texts, earlier, spaces, days, 0), lines(texts, earlier, spaces, days, 1), lines(texts, earlier, spaces, days, 2));
    }

    private static List<Line> lines(Texts texts, List<Raised> raised, Spaces spaces, Days days, int group) {
        return raised.stream().filter(one -> group(one, days.today(one.item().about().space())) == group)
                .map(one -> line(texts, one, spaces.get(one.item().about().space()), days, group)).toList();
    }

    private static int group(Raised one, LocalDate today) {
        return one.item().late(today) ? 0 : one.last() != null ? 1 : 2;
    }

    private static Line line(Texts texts, Raised one, Space space, Days days, int group) {
        var row = ItemRow.of(texts, one.item(), space.zone(), days.today(space));
        var last = one.last();
        var said = one.said();
        return new Line(row, one.item().owed() != null, last == null ? null : LocalDate.ofInstant(last.at(), space.zone()),
                last == null ? null : StepView.of(texts, last, space),
                said == null ? null : new Said(texts.of("followups.outcome." + said.outcome()), Foreign.plain(texts, said.note(), space.lang()), said.staysOn()),
                one.minutes() != null ? one.minutes() : one.item().owed() == null ? FOR_WHAT_IS_CLOSED : SUGGESTED[group]);
    }

    /** How long all of it takes. */
    public int minutes() {
        return Stream.of(late, changed, rest).flatMap(List::stream).mapToInt(Line::minutes).sum();
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    public int size() {
        return late.size() + changed.size() + rest.size();
    }
}
