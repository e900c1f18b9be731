package org.samskap.followups.web.outlets;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.internal.reports.Published;
import org.samskap.followups.internal.reports.ReportParts;
import org.samskap.followups.web.Foreign;
import org.samskap.spaces.Space;
import org.samskap.ui.Lang;
import org.samskap.ui.TextBundles;
import org.samskap.ui.Texts;
import org.samskap.ui.Ui;

import gg.jte.Content;

/**
 * A report-back as its outlets show it.
 *
 * @param plain   the same to paste elsewhere, in the language of the space
 * @param link    its address as people reach it
 */
public record Told(Published report, Space space, String link, LocalDate day, @Nullable Content status, Content text, @Nullable Content easy, @Nullable String by,
                   List<Proposal> about, List<Version> versions, List<ReportParts.Attached> files, String plain) {

    /** Where staff correct it. */
    public String correctHref() {
        return report.about().stream().map(one -> "&proposal=" + one.reference()).collect(Collectors.joining("", "/desk/report?corrects=" + report.id(), ""));
    }

    /** A proposal it is about. */
    public record Proposal(String href, String reference, String title, @Nullable String lang) {}

    /** The same in another language. */
    public record Version(String name, Content text, @Nullable Content easy) {}

    static Told of(Texts texts, Published report, Space space, URI link, TextBundles bundles) {
        var day = LocalDate.ofInstant(report.at(), space.zone());
        var about = report.about().stream().map(one -> new Proposal(one.reference().href(), one.reference().text(), one.title(), Foreign.tag(texts, one.lang()))).toList();
        var versions = report.versions().stream().map(one -> new Version(texts.of("followups.language." + one.language()), plain(texts, one.text(), one.language()),
                one.easyText() == null ? null : plain(texts, one.easyText(), one.language()))).toList();
        return new Told(report, space, link.toString(), day, report.status() == null ? null : report.status().tag(texts), plain(texts, report.text(), space.lang()),
                report.easyText() == null ? null : plain(texts, report.easyText(), space.lang()),
                report.decidedBy() == null ? null : texts.of("followups.decided-by", report.decidedBy()), about, versions, report.files(),
                toPaste(bundles.in(space.lang()), report, link));
    }

    private static Content plain(Texts texts, String text, Lang lang) {
        return lang == texts.lang() ? Ui.plain(text) : Ui.plain(text, lang);
    }

    /** What fits into a post anywhere: what it is about, what is said, and where to read on. */
    private static String toPaste(Texts texts, Published report, URI link) {
        var lines = new StringBuilder();
        report.about().stream().limit(10).forEach(one -> lines.append(one.title()).append('\n'));
        if (report.status() != null) lines.append(report.status().word(texts)).append('\n');
        lines.append('\n').append(report.easyText() == null ? report.text() : report.easyText()).append("\n\n");
        if (report.decidedBy() != null) lines.append(texts.of("followups.decided-by", report.decidedBy())).append('\n');
        if (report.nextDate() != null) lines.append(texts.of("followups.step.next")).append(' ').append(texts.dates().day(report.nextDate())).append('\n');
        return lines.append(texts.of("followups.outlet.more")).append(' ').append(link).toString();
    }
}
