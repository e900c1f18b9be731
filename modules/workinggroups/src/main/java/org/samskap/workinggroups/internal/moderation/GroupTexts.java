package org.samskap.workinggroups.internal.moderation;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.samskap.workinggroups.internal.moderation.ActionTable.ACTION;
import static org.samskap.workinggroups.internal.moderation.FundingTable.FUNDING;
import static org.samskap.workinggroups.internal.moderation.NeedTable.NEED;
import static org.samskap.workinggroups.internal.moderation.NoteTable.NOTE;
import static org.samskap.workinggroups.internal.moderation.WorkingGroupTable.WORKING_GROUP;

import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.samskap.workinggroups.internal.moderation.TextsOfGroups.Columns;
import org.samskap.workinggroups.internal.notes.Audience;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of public texts that groups have. Their words are the same for ever: they stand in the log of decisions. */
@Configuration(proxyBeanMethods = false)
class GroupTexts {

    /** What a group says of itself; its name stays, since its address is made of it, and is changed by those who run the group. */
    @Bean
    TextsOfGroups groupsThemselves(DSLContext sql) {
        var words = concat(WORKING_GROUP.PURPOSE, inline("\n\n"), WORKING_GROUP.DONE_MEANS, inline("\n\n"), coalesce(WORKING_GROUP.CONTACT, inline("")));
        return new TextsOfGroups(sql, "grouptext", new Columns(WORKING_GROUP, raw(WORKING_GROUP.ID), WORKING_GROUP.ID, WORKING_GROUP.NAME, words, null,
                WORKING_GROUP.FORMED_AT, WORKING_GROUP.HIDDEN_AT, noCondition(), ""));
    }

    /** What is for members only is no public text. */
    @Bean
    TextsOfGroups groupNotes(DSLContext sql) {
        return new TextsOfGroups(sql, "groupnote", new Columns(NOTE, raw(NOTE.ID), NOTE.WORKING_GROUP_ID, NOTE.TITLE, concat(coalesce(NOTE.TEXT, inline("")),
                inline("\n\n"), coalesce(NOTE.LINK, inline(""))), NOTE.PERSON_ID, NOTE.AT, NOTE.HIDDEN_AT, NOTE.AUDIENCE.eq(Audience.EVERYONE).and(NOTE.REMOVED_AT.isNull()), "#notes"));
    }

    @Bean
    TextsOfGroups groupActions(DSLContext sql) {
        return new TextsOfGroups(sql, "groupaction", new Columns(ACTION, raw(ACTION.ID), ACTION.WORKING_GROUP_ID, null, ACTION.WHAT, ACTION.CREATED_BY,
                ACTION.CREATED_AT, ACTION.HIDDEN_AT, noCondition(), "#actions"));
    }

    @Bean
    TextsOfGroups groupFunding(DSLContext sql) {
        var words = concat(coalesce(FUNDING.CONDITIONS, inline("")), inline("\n\n"), coalesce(FUNDING.SAID, inline("")));
        return new TextsOfGroups(sql, "groupfunding", new Columns(FUNDING, raw(FUNDING.ID), FUNDING.WORKING_GROUP_ID, FUNDING.SOURCE, words, FUNDING.PERSON_ID,
                FUNDING.ADDED_AT, FUNDING.HIDDEN_AT, noCondition(), "#funding"));
    }

    @Bean
    TextsOfGroups groupNeedWords(DSLContext sql) {
        return new TextsOfGroups(sql, "groupneed", new Columns(NEED, raw(NEED.ID), NEED.WORKING_GROUP_ID, null, coalesce(NEED.WHAT, inline("")), NEED.PERSON_ID,
                NEED.AT, NEED.HIDDEN_AT, NEED.WHAT.isNotNull(), "#needs"));
    }

    /** Ids of all kinds are compared as they lie in the database. */
    private static Field<UUID> raw(Field<?> id) {
        return id.coerce(UUID.class);
    }
}
