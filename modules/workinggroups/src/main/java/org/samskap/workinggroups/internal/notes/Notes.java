package org.samskap.workinggroups.internal.notes;

import static org.samskap.workinggroups.internal.notes.NoteFileTable.NOTE_FILE;
import static org.samskap.workinggroups.internal.notes.NoteTable.NOTE;

import java.time.Clock;
import java.time.Instant;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.ui.NotVisible;
import org.samskap.ui.SafeFiles;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes and materials of groups. The one place that says who may read one: what is for members only is for those in the group and for the
 * facilitators and administrators of its space; for everybody else it is not there (SEC-02, SEC-03).
 */
@Service
public class Notes {
    private final DSLContext sql;
    private final Clock clock;

    Notes(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param link to a material elsewhere, beginning with https, or null
     * @param file that was looked into, or null
     */
    public record Wanted(String title, @Nullable String text, @Nullable String link, Audience audience, SafeFiles.@Nullable Safe file) {
        public static final int LONGEST_TITLE = 120;
        public static final int LONGEST_TEXT = 8000;
        public static final int LONGEST_LINK = 500;
    }

    /** A note as one reads it. */
    public record Note(NoteId id, String title, @Nullable String text, @Nullable String link, Audience audience, PersonId by, Instant at,
                       @Nullable NoteFile file) {}

    /** The file of a note, with its bytes. */
    public record Content(Note note, NoteFile file, byte[] bytes) {}

    /** @throws NotVisible when there is none, it was taken away, or the person may not read it */
    public Note read(Opened by, NoteId id) {
        return sql.selectFrom(NOTE).where(NOTE.ID.eq(id), NOTE.WORKING_GROUP_ID.eq(by.group().id()), NOTE.REMOVED_AT.isNull(), NOTE.HIDDEN_AT.isNull())
                .fetchOptional(row -> new Note(row.getId(), row.getTitle(), row.getText(), row.getLink(), row.getAudience(), row.getPersonId(), row.getAt(),
                        NoteFile.of(row.getEnding(), row.getMediaType(), row.getBytes())))
                .filter(note -> note.audience() == Audience.EVERYONE || by.standing().insider())
                .orElseThrow(() -> new NotVisible("note " + id));
    }

    /** @throws NotVisible as {@link #read}, and when the note has no file */
    public Content open(Opened by, NoteId id) {
        var note = read(by, id);
        var file = note.file();
        if (file == null) throw new NotVisible("file of note " + id);
        return new Content(note, file, sql.select(NOTE_FILE.CONTENT).from(NOTE_FILE).where(NOTE_FILE.NOTE_ID.eq(id.value())).fetchSingle().value1());
    }

    /** @param key one-time key of the form: the same key again finds what it wrote (REL-29) */
    @Transactional
    public void write(Opened by, Actor actor, Wanted wanted, String key) {
        if (!by.standing().insider() || !by.group().state().open()) throw new NotVisible("writing in " + by.group().id());
        var id = NoteId.next();
        var file = wanted.file();
        var added = sql.insertInto(NOTE).set(NOTE.ID, id).set(NOTE.WORKING_GROUP_ID, by.group().id()).set(NOTE.TITLE, wanted.title())
                .set(NOTE.TEXT, wanted.text()).set(NOTE.LINK, wanted.link()).set(NOTE.AUDIENCE, wanted.audience()).set(NOTE.PERSON_ID, actor.id())
                .set(NOTE.AT, clock.instant()).set(NOTE.FORM_KEY, key).set(NOTE.ENDING, file == null ? null : file.ending())
                .set(NOTE.MEDIA_TYPE, file == null ? null : file.mediaType()).set(NOTE.BYTES, file == null ? null : file.content().length)
                .onConflictDoNothing().execute() == 1;
        if (added && file != null) sql.insertInto(NOTE_FILE).set(NOTE_FILE.NOTE_ID, id.value()).set(NOTE_FILE.CONTENT, file.content()).execute();
    }

    /** Whether the person may take the note away: whoever wrote it, and whoever runs the group. */
    public boolean mayRemove(Opened by, @Nullable Actor actor, Note note) {
        return by.standing().leads() || actor != null && by.standing().member() && actor.id().equals(note.by());
    }

    /** Nobody sees it any more; it is kept until a decision on disposal. Twice does no harm. */
    @Transactional
    public void remove(Opened by, Actor actor, NoteId id) {
        var note = read(by, id);
        if (!mayRemove(by, actor, note)) throw new NotVisible("taking note " + id + " away");
        sql.update(NOTE).set(NOTE.REMOVED_AT, clock.instant()).where(NOTE.ID.eq(id)).execute();
    }
}
