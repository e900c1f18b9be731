package org.samskap.proposals.internal.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.proposals.internal.list.ProposalTable.PROPOSAL;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.junit.jupiter.api.Test;
import org.samskap.proposals.ProposalsTest;
import org.samskap.proposals.Status;
import org.samskap.proposals.World;
import org.samskap.proposals.internal.Summaries;
import org.samskap.proposals.internal.Visibility;
import org.samskap.proposals.internal.search.Sought;

import samskap.testing.SharedDatabase;

/** With ten thousand proposals a list must not read them all. */
@ProposalsTest
@SharedDatabase("proposals")
class IndexTests {
    private final DSLContext sql;
    private final World world;

    IndexTests(DSLContext sql, World world) {
        this.sql = sql;
        this.world = world;
    }

    @Test
    void searchingWordsIsServedByTheirIndex() {
        assertThat(plan(words("digital hjälp"))).contains("proposal_words_idx");
    }

    @Test
    void theListOfAllIsServedByTheIndexItIsSortedBy() {
        var last = world.raised(world.anArena(), null, "Sist på sidan").reference();
        var onwards = Order.NEWEST.after(last);

        assertThat(plan(Visibility.toEveryone().and(onwards))).contains("proposal_latest_idx").contains("Index Cond: (ROW").doesNotContain("Sort Key");
    }

    @Test
    void theListByMostSupportedIsServedByAnIndexOfItsOwn() {
        var last = world.raised(world.anArena(), null, "Sist på sidan").reference();
        var condition = Visibility.toEveryone().and(Order.SUPPORTED.after(last));

        assertThat(plan(condition, Order.SUPPORTED)).contains("proposal_supported_idx").contains("Index Cond: (ROW").doesNotContain("Sort Key");
    }

    @Test
    void theListOfASpaceIsServedByItsOwn() {
        var space = world.anArena();

        assertThat(plan(Visibility.toEveryone().and(Wanted.in(space.id()).matching()))).contains("proposal_space_idx");
    }

    private static Condition words(String words) {
        return Wanted.all().standing(Status.RECEIVED).saying(null, Sought.beginnings(words.split(" "))).matching();
    }

    private String plan(Condition condition) {
        return plan(condition, Order.NEWEST);
    }

    private String plan(Condition condition, Order order) {
        Select<? extends Record> query = sql.select(Summaries.FIELDS).from(PROPOSAL).where(condition)
                .orderBy(order.fields()).limit(20);
        return sql.transactionResult(trx -> {
            // The table of a test is too small for the planner to bother; what counts is what it can use.
            trx.dsl().execute("set local enable_seqscan = off");
            trx.dsl().execute("set local enable_sort = off");
            return String.join("\n", trx.dsl().fetch("explain " + trx.dsl().renderInlined(query)).getValues(0, String.class));
        });
    }
}
