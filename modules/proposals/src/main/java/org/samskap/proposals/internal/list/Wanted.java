package org.samskap.proposals.internal.list;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.samskap.proposals.internal.list.ProposalTable.PROPOSAL;
import static org.samskap.proposals.internal.list.TagTable.TAG;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jooq.Condition;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.SeriesId;
import org.samskap.partners.OrganisationId;
import org.samskap.proposals.Need;
import org.samskap.proposals.Reference;
import org.samskap.proposals.Status;
import org.samskap.proposals.internal.search.Sought;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;

/** Which proposals somebody looks for: all these conditions together. Each method narrows by what is not null. */
public final class Wanted {
    private final List<Condition> conditions = new ArrayList<>();
    private boolean searches;

    /** Everything. */
    public static Wanted all() {
        return new Wanted();
    }

    /** All of a space. */
    public static Wanted in(@Nullable SpaceId space) {
        return all().add(space == null ? null : PROPOSAL.SPACE_ID.eq(space));
    }

    public Wanted standing(@Nullable Status status) {
        return add(status == null ? null : PROPOSAL.STATUS.eq(status));
    }

    public Wanted raisedAt(@Nullable EventId event) {
        return add(event == null ? null : PROPOSAL.EVENT_ID.eq(event));
    }

    public Wanted inSeries(@Nullable SeriesId series) {
        return add(series == null ? null : PROPOSAL.SERIES_ID.eq(series));
    }

    public Wanted inTrack(@Nullable String track) {
        return add(track == null ? null : PROPOSAL.TRACK.eq(track));
    }

    public Wanted writtenIn(@Nullable Lang lang) {
        return add(lang == null ? null : PROPOSAL.LANGUAGE.eq(lang));
    }

    public Wanted carriedBy(@Nullable UUID group) {
        return add(group == null ? null : has(PROPOSAL.GROUPS, group));
    }

    /** In one of its groups, because it promised something to the proposal itself, or because a unit of its took the question on. */
    public Wanted with(@Nullable OrganisationId organisation) {
        return add(organisation == null ? null : has(PROPOSAL.ORGANISATIONS, organisation.value()).or(has(PROPOSAL.HELPERS, organisation.value()))
                .or(has(PROPOSAL.ANSWERING, organisation.value())));
    }

    /** The theme of this name, of whichever space: upper and lower case are the same. */
    public Wanted about(@Nullable String tag) {
        return add(tag == null ? null : arrayOverlap(PROPOSAL.TAGS, array(select(TAG.ID).from(TAG).where(lower(TAG.NAME).eq(lower(tag))))));
    }

    public Wanted needing(@Nullable Need need) {
        return add(need == null ? null : PROPOSAL.NEEDS.contains(new String[] {need.name()}));
    }

    /** Whose promised day is over. */
    public Wanted late(Lateness lateness) {
        return add(lateness.condition());
    }

    /** The one with this number, whatever is sought beside it; otherwise by words. */
    public Wanted saying(@Nullable Reference number, Sought sought) {
        searches = !sought.isNothing();
        return add(number != null ? PROPOSAL.REFERENCE.eq(number.text()) : sought.isNothing() ? null : words(sought));
    }

    private static Condition words(Sought sought) {
        // As a literal, which jOOQ escapes: only if PostgreSQL sees the words can it tell whether they are rare or common.
        return condition(function(name("proposals", "says"), SQLDataType.BOOLEAN, PROPOSAL.WORDS, inline(sought.query())));
    }

    private static Condition has(TableField<?, UUID[]> set, UUID id) {
        return set.contains(new UUID[] {id});
    }

    private Wanted add(@Nullable Condition condition) {
        if (condition != null) conditions.add(condition);
        return this;
    }

    /** Whether words are sought. */
    boolean searches() {
        return searches;
    }

    Condition matching() {
        return conditions.isEmpty() ? noCondition() : DSL.and(conditions);
    }
}
