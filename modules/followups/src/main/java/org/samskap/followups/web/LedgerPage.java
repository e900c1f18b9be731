package org.samskap.followups.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.followups.internal.Ledger;
import org.samskap.proposals.Status;
import org.samskap.registrations.Headcount;
import org.samskap.ui.Share;
import org.samskap.ui.Texts;
import org.samskap.ui.Tone;

/**
 * What came of a meeting.
 *
 * @param shares where how many stand; drawn as a bar and said in the table under it, so the numbers are the same
 */
public record LedgerPage(EventSummary event, @Nullable String lang, int all, List<Share> shares, List<ItemRow> rows, @Nullable Integer medianDays,
                         @Nullable Integer inTime, @Nullable Integer silence, @Nullable String headcount, @Nullable String headcountNote) {

    static LedgerPage of(Texts texts, EventSummary event, Ledger ledger, @Nullable Headcount headcount) {
        var rows = ledger.items().stream().map(item -> ItemRow.of(texts, item, ledger.zone(), ledger.today())).toList();
        return new LedgerPage(event, Foreign.tag(texts, event.lang()), rows.size(), shares(texts, ledger), rows, ledger.medianDays(),
                ledger.shareInTime(), ledger.longestSilence(), headcount == null ? null : people(texts, headcount),
                headcount == null ? null : headcount.note());
    }

    private static String people(Texts texts, Headcount headcount) {
        return texts.of(headcount.approximate() ? "followups.ledger.people.about" : "followups.ledger.people", headcount.number());
    }

    static List<Share> shares(Texts texts, Ledger ledger) {
        var shares = new ArrayList<Share>();
        var counts = ledger.byStatus();
        for (var status : Status.values()) {
            if (counts.containsKey(status)) shares.add(new Share(status.word(texts), counts.get(status), tone(status)));
        }
        if (ledger.late() > 0) shares.add(new Share(texts.of("followups.late"), ledger.late(), Tone.LATE));
        return shares;
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case RECEIVED, READ, RESTING -> Tone.REST;
            case LOOKED_INTO, IN_A_WORKING_GROUP -> Tone.GO;
            case DECIDED_YES, DONE -> Tone.DONE;
            case NOT_GOING_AHEAD -> Tone.NO;
        };
    }
}
