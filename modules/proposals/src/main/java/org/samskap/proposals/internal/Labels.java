package org.samskap.proposals.internal;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.samskap.proposals.internal.ProposalTable.PROPOSAL;
import static org.samskap.proposals.internal.TagTable.TAG;
import static org.samskap.proposals.internal.WillingTable.WILLING;

import java.util.Arrays;
import java.util.List;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.proposals.Need;

/**
 * What stands on a proposal beside its text.
 *
 * @param tags    its themes, by name
 * @param session title of the part of the programme that it came up at, or null
 * @param willing how many want to work on it
 * @param named   those of them who agreed that everybody sees it
 */
public record Labels(List<String> tags, List<Need> needs, @Nullable String session, int willing, List<Named> named) {
    /** Names of its themes. */
    static final Field<String[]> THEMES = array(select(TAG.NAME).from(TAG).where(TAG.ID.eq(any(PROPOSAL.TAGS))).orderBy(TAG.NAME)).as("themes");
    private static final Field<Result<Record3<PersonId, String, String>>> NAMED = multiset(
            select(WILLING.PERSON_ID, WILLING.ORGANISATION_NAME, WILLING.ORGANISATION_SLUG).from(WILLING)
                    .where(WILLING.PROPOSAL_ID.eq(PROPOSAL.ID)).and(WILLING.NAME_AGREED).orderBy(WILLING.OFFERED_AT, WILLING.ID)).as("named");
    /** The columns. */
    static final List<SelectField<?>> FIELDS = List.of(THEMES, PROPOSAL.NEEDS, PROPOSAL.SESSION_TITLE, PROPOSAL.WILLING, NAMED);

    /** Somebody who wants to work on it, for herself or for an organisation. */
    public record Named(PersonId person, @Nullable String organisation, @Nullable String slug) {}

    static Labels of(Record row) {
        return new Labels(List.of(row.get(THEMES)), needs(row.get(PROPOSAL.NEEDS)), row.get(PROPOSAL.SESSION_TITLE), row.get(PROPOSAL.WILLING),
                row.get(NAMED).map(one -> new Named(one.value1(), one.value2(), one.value3())));
    }

    /** As the row has them. */
    public static List<Need> needs(String[] names) {
        return Arrays.stream(names).map(Need::valueOf).toList();
    }

    public boolean isEmpty() {
        return tags.isEmpty() && needs.isEmpty() && session == null;
    }
}
