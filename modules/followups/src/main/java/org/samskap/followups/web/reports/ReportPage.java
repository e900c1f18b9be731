package org.samskap.followups.web.reports;

import java.util.ArrayList;
import java.util.List;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.samskap.followups.internal.reports.Blanks;
import org.samskap.followups.internal.reports.Readability;
import org.samskap.followups.web.Foreign;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Status;
import org.samskap.spaces.Space;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.ui.Ui;

/**
 * The form of a report-back.
 *
 * @param about    the name of the group, or null
 * @param lands    the proposals that hear it
 * @param preview  how it will look, with advice; null until there is something to see
 */
public record ReportPage(@Nullable String about, String backHref, List<Land> lands, Field status, Field text, Field easyText,
                         Field decidedBy, Field nextDate, Field day, Field time, ReportForm form, @Nullable Preview preview) {

    /** A proposal that hears it. @param becomes where it stands afterwards, when that is another place; shown with the preview */
    public record Land(ProposalSummary proposal, @Nullable Content becomes) {}

    /** How it will look and how it reads. @param each one for each proposal when the text has blanks, otherwise one for all */
    public record Preview(List<Look> each, boolean easyMissing, List<String> advice) {}

    /** @param proposal whose page it will stand on, or null when it says the same on all */
    public record Look(@Nullable ProposalSummary proposal, Content report) {}

    /** Whether it is written for several, so that blanks help. */
    public boolean forMany() {
        return lands.size() > 1;
    }

    static ReportPage of(Texts texts, @Nullable String about, String backHref, List<ProposalSummary> lands, Space space, ReportForm form, List<Problem> problems, Blanks blanks) {
        return new ReportPage(about, backHref, lands.stream().map(one -> land(texts, one, form)).toList(),
                Field.of("status", texts.of("followups.report.status"), form.status()).choices(statuses(texts)).problemOf(problems),
                Field.of("text", texts.of("followups.report.text"), form.text()).hint(texts.of("followups.report.text.hint")).problemOf(problems),
                Field.of("easyText", texts.of("ui.optional", texts.of("followups.report.easy")), form.easyText()).hint(texts.of("followups.report.easy.hint")).problemOf(problems),
                Field.of("decidedBy", texts.of("ui.optional", texts.of("followups.report.decided-by")), form.decidedBy()).hint(texts.of("followups.report.decided-by.hint")).problemOf(problems),
                Field.of("nextDate", texts.of("followups.next-date"), form.nextDate()).hint(texts.of("followups.report.next.hint")).problemOf(problems),
                Field.of("day", texts.of("ui.optional", texts.of("followups.report.day")), form.day()).hint(texts.of("followups.report.day.hint")).problemOf(problems),
                Field.of("time", texts.of("ui.optional", texts.of("followups.report.time")), form.time()).problemOf(problems),
                form, form.isPreview() || !problems.isEmpty() ? preview(texts, form, lands, space, blanks) : null);
    }

    private static Land land(Texts texts, ProposalSummary proposal, ReportForm form) {
        var chosen = form.chosen();
        return new Land(proposal, form.isPreview() && chosen != null && chosen != proposal.status() ? chosen.tag(texts) : null);
    }

    private static List<Choice> statuses(Texts texts) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", texts.of("followups.report.unchanged")));
        for (var status : Status.values()) {
            if (status != Status.RECEIVED) choices.add(Choice.of(status.name(), status.word(texts)));
        }
        return choices;
    }

    private static @Nullable Preview preview(Texts texts, ReportForm form, List<ProposalSummary> lands, Space space, Blanks blanks) {
        if (form.text() == null || form.text().isBlank()) return null;
        var easy = form.easyText() == null || form.easyText().isBlank() ? null : form.easyText();
        boolean differ = lands.size() > 1 && (Blanks.in(form.text()) || Blanks.in(easy));
        var each = differ ? lands.stream().map(one -> new Look(one, report(texts, form, easy, List.of(one), space, blanks))).toList()
                : List.of(new Look(null, report(texts, form, easy, lands, space, blanks)));
        return new Preview(each, easy == null, advice(texts, form.text(), easy));
    }

    private static Content report(Texts texts, ReportForm form, @Nullable String easy, List<ProposalSummary> about, Space space, Blanks blanks) {
        var by = form.decidedBy() == null || form.decidedBy().isBlank() ? null : texts.of("followups.decided-by", form.decidedBy().strip());
        return Ui.report(texts, Foreign.plain(texts, blanks.filled(form.text(), about, space), space.lang()),
                easy == null ? null : Foreign.plain(texts, blanks.filled(easy, about, space), space.lang()), by);
    }

    private static List<String> advice(Texts texts, String text, @Nullable String easy) {
        var advice = new ArrayList<String>();
        var plain = Readability.of(text);
        advice.add(texts.of("followups.lix", plain.lix(), plain.wordsPerSentence()));
        if (plain.longSentences()) advice.add(texts.of("followups.lix.long"));
        if (easy == null) return advice;
        var simple = Readability.of(easy);
        advice.add(texts.of("followups.lix.easy", simple.lix(), simple.wordsPerSentence()));
        advice.add(texts.of(simple.easy() ? "followups.lix.easy.good" : "followups.lix.easy.hard"));
        return advice;
    }
}
