package org.samskap.followups.internal.reports;

import static org.samskap.followups.internal.reports.ReportFileTable.REPORT_FILE;
import static org.samskap.followups.internal.reports.ReportLanguageTable.REPORT_LANGUAGE;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.followups.FollowUpRefused.Reason;
import org.samskap.followups.ReportBackId;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.Rules;
import org.samskap.followups.internal.Words;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Ids;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.samskap.ui.SafeFiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What goes along with a report-back: the same text in other languages, and files. More may be added after it went out; what everybody could read
 * is never taken away again.
 */
@Service
@Transactional
public class ReportParts {
    /** More than this nobody opens. */
    public static final int MOST_FILES = 10;

    private final DSLContext sql;
    private final ReportBacks published;
    private final UnsentRows unsent;
    private final Roles roles;
    private final Clock clock;

    ReportParts(DSLContext sql, ReportBacks published, UnsentRows unsent, Roles roles, Clock clock) {
        this.sql = sql;
        this.published = published;
        this.unsent = unsent;
        this.roles = roles;
        this.clock = clock;
    }

    /** The text in another language. @param easyText null when there is none */
    public record Version(Lang language, String text, @Nullable String easyText) {}

    /** A file without its content. */
    public record Attached(UUID id, String title, String ending, int bytes) {
        /** "PDF". */
        public String kind() {
            return ending.toUpperCase(Locale.ROOT);
        }
    }

    /** A file that somebody asked for. */
    public record Content(String title, String mediaType, String ending, byte[] content, ReportBackId of) {}

    public List<Version> versions(ReportBackId id) {
        return sql.select(REPORT_LANGUAGE.LANGUAGE, REPORT_LANGUAGE.TEXT, REPORT_LANGUAGE.EASY_TEXT).from(REPORT_LANGUAGE)
                .where(REPORT_LANGUAGE.REPORT_BACK_ID.eq(id)).orderBy(REPORT_LANGUAGE.LANGUAGE).fetch(Records.mapping(Version::new));
    }

    public List<Attached> files(ReportBackId id) {
        return sql.select(REPORT_FILE.ID, REPORT_FILE.TITLE, REPORT_FILE.ENDING, REPORT_FILE.BYTES).from(REPORT_FILE)
                .where(REPORT_FILE.REPORT_BACK_ID.eq(id)).orderBy(REPORT_FILE.ID).fetch(Records.mapping(Attached::new));
    }

    /** Says it in one more language; saying it in the same one again changes it only while it has not gone out. */
    public void say(Actor by, ReportBackId id, @Nullable Lang language, @Nullable String text, @Nullable String easyText) {
        boolean sent = require(by, id);
        var said = Words.clean(text);
        var easy = Words.clean(easyText);
        new Rules().not(language == null, Reason.LANGUAGE_MISSING).text(said, 4000, Reason.TEXT_MISSING, Reason.TEXT_TOO_LONG)
                .atMost(easy, 2000, Reason.EASY_TEXT_TOO_LONG).not(Blanks.in(said) || Blanks.in(easy), Reason.BLANK_NOT_HERE).check();
        if (!sent) sql.deleteFrom(REPORT_LANGUAGE).where(REPORT_LANGUAGE.REPORT_BACK_ID.eq(id)).and(REPORT_LANGUAGE.LANGUAGE.eq(language)).execute();
        sql.insertInto(REPORT_LANGUAGE).set(REPORT_LANGUAGE.REPORT_BACK_ID, id).set(REPORT_LANGUAGE.LANGUAGE, language).set(REPORT_LANGUAGE.TEXT, said)
                .set(REPORT_LANGUAGE.EASY_TEXT, easy).set(REPORT_LANGUAGE.ADDED_AT, clock.instant()).onConflictDoNothing().execute();
    }

    /** @param file null when none came, or one that may not be kept */
    public void attach(Actor by, ReportBackId id, @Nullable String title, SafeFiles.@Nullable Safe file) {
        require(by, id);
        var called = Words.clean(title);
        new Rules().not(called == null || Words.length(called) > 160, Reason.TITLE_MISSING).not(file == null || files(id).size() >= MOST_FILES, Reason.FILE_MISSING).check();
        sql.insertInto(REPORT_FILE).set(REPORT_FILE.ID, Ids.next()).set(REPORT_FILE.REPORT_BACK_ID, id).set(REPORT_FILE.TITLE, called)
                .set(REPORT_FILE.MEDIA_TYPE, file.mediaType()).set(REPORT_FILE.ENDING, file.ending()).set(REPORT_FILE.BYTES, file.content().length)
                .set(REPORT_FILE.CONTENT, file.content()).set(REPORT_FILE.ADDED_AT, clock.instant()).execute();
    }

    /** Only from what has not gone out. Twice does no harm. */
    public void remove(Actor by, ReportBackId id, UUID file) {
        if (require(by, id)) throw new NotVisible("file of a report-back that went out");
        sql.deleteFrom(REPORT_FILE).where(REPORT_FILE.ID.eq(file)).and(REPORT_FILE.REPORT_BACK_ID.eq(id)).execute();
    }

    public Optional<Content> find(UUID file) {
        return sql.select(REPORT_FILE.TITLE, REPORT_FILE.MEDIA_TYPE, REPORT_FILE.ENDING, REPORT_FILE.CONTENT, REPORT_FILE.REPORT_BACK_ID).from(REPORT_FILE)
                .where(REPORT_FILE.ID.eq(file)).fetchOptional(Records.mapping(Content::new));
    }

    /** Whether it went out. @throws NotVisible for everybody but staff of its space */
    private boolean require(Actor by, ReportBackId id) {
        var sent = published.findSpace(id);
        SpaceId space = sent.or(() -> unsent.find(id).map(Unsent::space)).orElseThrow(() -> new NotVisible("report-back " + id));
        roles.require(by, space, AtTheDesk.STAFF);
        return sent.isPresent();
    }

    /** What hung on a draft goes with it. */
    void forget(ReportBackId id) {
        sql.deleteFrom(REPORT_LANGUAGE).where(REPORT_LANGUAGE.REPORT_BACK_ID.eq(id)).execute();
        sql.deleteFrom(REPORT_FILE).where(REPORT_FILE.REPORT_BACK_ID.eq(id)).execute();
    }
}
