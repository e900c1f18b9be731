package org.samskap.followups.web.meeting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.FollowUps.Outcome;
import org.samskap.followups.internal.meeting.MeetingItem;
import org.samskap.followups.internal.meeting.MeetingItem.Said;
import org.samskap.followups.internal.meeting.Sitting.Typed;
import org.samskap.followups.web.Agenda;
import org.samskap.followups.web.Words;
import org.samskap.partners.UnitId;
import org.samskap.proposals.Status;

/**
 * What a meeting says about one item, as it was typed.
 *
 * @param seen the version that the person had before her
 * @param ends how it stands when it ends
 */
public record SaidForm(@Nullable String proposal, @Nullable String seen, @Nullable String outcome, @Nullable String note, @Nullable String staysOn,
                       @Nullable String nextDate, @Nullable String unit, @Nullable String ends) {
    static final SaidForm EMPTY = new SaidForm(null, null, null, null, null, null, null, null);

    /** As it was written before; a fresh one keeps the day that is promised unless it is over. */
    static SaidForm of(Agenda.Line line, MeetingItem item, LocalDate today) {
        var said = item.said();
        return said == null ? fresh(line, item, today) : new SaidForm(line.item().reference(), String.valueOf(item.version()), said.outcome().name(), said.note(), said.staysOn(),
                text(said.nextDate()), text(said.unit()), said.ends() == null ? null : said.ends().name());
    }

    private static SaidForm fresh(Agenda.Line line, MeetingItem item, LocalDate today) {
        var by = line.item().by();
        return new SaidForm(line.item().reference(), String.valueOf(item.version()), null, null, null, by == null || !by.isAfter(today) ? null : by.toString(), null, null);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    int version() {
        return seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }

    /** The same words against what stands there now. */
    SaidForm against(int version) {
        return new SaidForm(proposal, String.valueOf(version), outcome, note, staysOn, nextDate, unit, ends);
    }

    Typed typed() {
        var status = Words.one(Status.class, ends);
        return new Typed(Words.one(Outcome.class, outcome), note, staysOn, Words.date(nextDate), unitId(),
                status == Status.DONE || status == Status.NOT_GOING_AHEAD ? status : null);
    }

    private @Nullable UnitId unitId() {
        try {
            return unit == null || unit.isBlank() ? null : UnitId.of(unit.strip());
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
