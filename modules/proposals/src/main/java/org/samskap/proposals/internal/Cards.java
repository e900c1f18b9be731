package org.samskap.proposals.internal;

import static org.jooq.impl.DSL.when;
import static org.samskap.proposals.internal.ProposalTable.PROPOSAL;

import java.util.List;
import java.util.stream.Stream;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.samskap.proposals.Raise.Byline;

/** What a card needs of a row. */
public final class Cards {
    private static final Field<String> UNREAD = when(PROPOSAL.PUBLISHED_AT.isNull(), PROPOSAL.BODY).otherwise("").as("unread");
    /** The columns. */
    public static final List<SelectField<?>> FIELDS = Stream.<SelectField<?>>concat(Summaries.FIELDS.stream(),
            Stream.of(PROPOSAL.BYLINE, PROPOSAL.AUTHOR_ID, PROPOSAL.TOLD_BY, Labels.THEMES, UNREAD)).toList();

    private Cards() {}

    /** The card of a row with these columns. Who is anonymous stays so for staff, too. */
    public static Card of(Record row) {
        return new Card(Summaries.of(row), row.get(PROPOSAL.BYLINE),
                row.get(PROPOSAL.BYLINE) == Byline.ANONYMOUS ? null : row.get(PROPOSAL.AUTHOR_ID), row.get(PROPOSAL.TOLD_BY), List.of(row.get(Labels.THEMES)), row.get(UNREAD));
    }
}
