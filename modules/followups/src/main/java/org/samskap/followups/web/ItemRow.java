package org.samskap.followups.web;

import java.time.LocalDate;
import java.time.ZoneId;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.samskap.followups.internal.Item;
import org.samskap.proposals.ProposalId;
import org.samskap.ui.Icon;
import org.samskap.ui.Texts;
import org.samskap.ui.Tone;
import org.samskap.ui.Ui;

/**
 * A proposal in a list of ours.
 *
 * @param lang     of the title, when it is not the page's
 * @param tag      its status, or that we are late
 * @param reported day of the last report-back
 * @param by       the next date
 */
public record ItemRow(ProposalId id, String reference, String href, String title, @Nullable String lang, Content tag, boolean late,
                      @Nullable LocalDate reported, @Nullable LocalDate by, @Nullable String owner) {

    public static ItemRow of(Texts texts, Item item, ZoneId zone, LocalDate today) {
        var about = item.about();
        var owed = item.owed();
        boolean late = item.late(today);
        var reported = item.progress().reportedAt();
        return new ItemRow(item.proposal(), about.reference().text(), about.reference().href(), about.title(), Foreign.tag(texts, about.lang()),
                late ? late(texts) : item.status().tag(texts), late, reported == null ? null : LocalDate.ofInstant(reported, zone),
                owed == null ? null : owed.by(), owed == null ? null : owed.owner());
    }

    public static Content late(Texts texts) {
        return Ui.status(texts.of("followups.late"), Tone.LATE, Icon.CLOCK);
    }
}
