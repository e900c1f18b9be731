package org.samskap.workinggroups.internal.moderation;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.proposals.ModeratedText;
import org.samskap.proposals.ModeratedText.State;
import org.samskap.proposals.ModeratedTexts;
import org.samskap.proposals.TextId;
import org.samskap.workinggroups.WorkingGroupId;

/** Texts of one kind that groups write: a table whose rows say of themselves since when they are hidden. */
class TextsOfGroups implements ModeratedTexts {
    private static final WorkingGroupTable HOME = WorkingGroupTable.WORKING_GROUP.as("home");

    // Names that no table has a column of.
    private static final String ID = "moderated_id";
    private static final String BODY = "moderated_words";

    private final DSLContext sql;
    private final String kind;
    private final Columns its;

    TextsOfGroups(DSLContext sql, String kind, Columns its) {
        this.sql = sql;
        this.kind = kind;
        this.its = its;
    }

    /**
     * Where the text stands.
     *
     * @param everybody which rows everybody may read unless they are hidden
     * @param place     on the group's page, such as "#notes"
     */
    record Columns(Table<?> table, Field<UUID> id, Field<WorkingGroupId> group, @Nullable Field<String> title, Field<String> body,
                   @Nullable Field<PersonId> author, Field<Instant> at, Field<Instant> hidden, Condition everybody, String place) {}

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Map<UUID, ModeratedText> find(Collection<UUID> ids) {
        return sql.select(its.table().fields()).select(its.id().as(ID), its.body().as(BODY), HOME.SPACE_ID, HOME.SLUG, HOME.LANGUAGE)
                .from(its.table()).join(HOME).on(HOME.ID.eq(its.group())).where(its.id().in(ids)).and(its.everybody())
                .fetchMap(row -> row.get(ID, UUID.class), this::text);
    }

    private ModeratedText text(Record row) {
        var state = row.get(its.hidden()) == null ? State.PUBLIC : State.HIDDEN;
        return new ModeratedText(new TextId(kind, row.get(ID, UUID.class)), row.get(HOME.SPACE_ID), state,
                its.title() == null ? null : row.get(its.title()), row.get(BODY, String.class), row.get(HOME.LANGUAGE), "/groups/" + row.get(HOME.SLUG) + its.place(),
                its.author() == null ? null : row.get(its.author()), row.get(its.at()));
    }

    @Override
    public void hide(UUID id, Instant at) {
        sql.update(its.table()).set(its.hidden(), at).where(its.id().eq(id)).and(its.hidden().isNull()).execute();
    }

    @Override
    public void show(UUID id, Instant at) {
        sql.update(its.table()).setNull(its.hidden()).where(its.id().eq(id)).execute();
    }
}
