package org.samskap.events.internal;

import static org.samskap.events.internal.EventTable.EVENT;
import static org.samskap.events.internal.MaterialTable.MATERIAL;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventId;
import org.samskap.events.EventState;
import org.samskap.ui.NotVisible;
import org.samskap.ui.SafeFiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of events. Only those who plan may add one, and of a draft only they may read one. */
@Service
@Transactional
public class Materials {
    /** More than this is a library, not an event. */
    public static final int MOST = 40;
    /** Logos that came before they were made small. */
    private static final int MOST_ON_PAPER = 1024 * 1024;

    private final DSLContext sql;
    private final PlanDesk desk;
    private final Planners planners;
    private final Clock clock;

    Materials(DSLContext sql, PlanDesk desk, Planners planners, Clock clock) {
        this.sql = sql;
        this.desk = desk;
        this.planners = planners;
        this.clock = clock;
    }

    /** A file with what is in it. */
    public record Content(Material material, byte[] content, boolean draft) {}

    public List<Material> list(String slug, Actor actor) {
        return desk.event(slug, actor).materials();
    }

    /** Adds a file that {@link SafeFiles} let pass. */
    public void add(String slug, Actor actor, Material.Kind kind, String title, SafeFiles.Safe file) {
        add(slug, actor, kind, title, null, null, file);
    }

    /** Adds a picture to the story that is told afterwards. */
    public void addPicture(String slug, Actor actor, String shows, @Nullable String caption, @Nullable String credit, SafeFiles.Safe file) {
        add(slug, actor, Material.Kind.PICTURE, shows, caption, credit, file);
    }

    private void add(String slug, Actor actor, Material.Kind kind, String title, @Nullable String caption, @Nullable String credit, SafeFiles.Safe file) {
        var event = desk.event(slug, actor);
        var row = new MaterialRecord(MaterialId.next(), event.summary().id(), kind, title, Material.Media.of(file), file.content().length, file.content(), clock.instant(),
                caption, credit);
        sql.insertInto(MATERIAL).set(row).execute();
    }

    /** The logos of an event that everybody may see, with their bytes, oldest first: for papers, which carry their pictures. */
    public List<Content> logos(EventId event) {
        return sql.select(MATERIAL.ID, MATERIAL.TITLE, MATERIAL.MEDIA_TYPE, MATERIAL.BYTES, MATERIAL.CONTENT).from(MATERIAL)
                .where(MATERIAL.EVENT_ID.eq(event), MATERIAL.KIND.eq(Material.Kind.LOGO), MATERIAL.BYTES.le(MOST_ON_PAPER)).orderBy(MATERIAL.ID)
                .fetch(Records.mapping((id, title, media, bytes, content) ->
                        new Content(new Material(id, Material.Kind.LOGO, title, media, bytes, null, null), content, false)));
    }

    /** Twice does no harm. */
    public void remove(String slug, Actor actor, MaterialId id) {
        sql.deleteFrom(MATERIAL).where(MATERIAL.ID.eq(id), MATERIAL.EVENT_ID.eq(desk.event(slug, actor).summary().id())).execute();
    }

    /** The file, unless the person may not see its event. */
    public Optional<Content> find(MaterialId id, @Nullable Actor actor) {
        return sql.select(MATERIAL.ID, MATERIAL.KIND, MATERIAL.TITLE, MATERIAL.MEDIA_TYPE, MATERIAL.BYTES, MATERIAL.CONTENT, EVENT.STATE, EVENT.ID, EVENT.SPACE_ID)
                .from(MATERIAL).join(EVENT).on(EVENT.ID.eq(MATERIAL.EVENT_ID)).where(MATERIAL.ID.eq(id))
                .fetchOptional(Records.mapping((file, kind, title, media, bytes, content, state, event, space) -> {
                    var draft = state == EventState.DRAFT;
                    if (draft && !planners.may(actor, event, space)) throw new NotVisible("material " + id);
                    return new Content(new Material(file, kind, title, media, bytes, null, null), content, draft);
                }));
    }
}
