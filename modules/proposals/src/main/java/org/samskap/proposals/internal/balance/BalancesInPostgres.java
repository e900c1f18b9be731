package org.samskap.proposals.internal.balance;

import static org.jooq.impl.DSL.arrayConcat;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.extract;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.samskap.proposals.internal.balance.ProposalTable.PROPOSAL;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.samskap.proposals.Balance;
import org.samskap.proposals.Balances;
import org.samskap.proposals.SpeakingAs;
import org.samskap.proposals.Status;
import org.samskap.proposals.Turn;
import org.samskap.proposals.internal.balance.Tally.Cell;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Component;

/** Counts on the rows of the proposals; the sector of an organisation is asked for, since it may be put right later. */
@Component
class BalancesInPostgres implements Balances {
    /** Where a year begins, for all spaces alike. */
    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");
    private static final Field<UUID[]> CARRIERS = arrayConcat(arrayConcat(PROPOSAL.ORGANISATIONS, PROPOSAL.HELPERS), PROPOSAL.ANSWERING);
    private static final Field<Integer> YEAR = extract(function(name("timezone"), SQLDataType.LOCALDATETIME, inline(HERE.getId()), PROPOSAL.RAISED_ON), DatePart.YEAR);
    private static final Field<Integer> ALL = count();
    private static final Field<Integer> DONE = count().filterWhere(PROPOSAL.STATUS.eq(Status.DONE));

    private final DSLContext sql;
    private final Organisations organisations;
    private final Clock clock;

    BalancesInPostgres(DSLContext sql, Organisations organisations, Clock clock) {
        this.sql = sql;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Balance of(@Nullable SpaceId space, @Nullable Integer year) {
        var before = LocalDate.ofInstant(clock.instant(), HERE).withDayOfMonth(1);
        var counted = shown().and(PROPOSAL.RAISED_ON.lt(before.atStartOfDay(HERE).toInstant()));
        var tally = new Tally();
        raised(counted, tally);
        carried(counted, tally);
        return tally.balance(before, space, year);
    }

    private static Condition shown() {
        return PROPOSAL.PUBLISHED_AT.isNotNull().and(PROPOSAL.HIDDEN_AT.isNull()).and(PROPOSAL.TURN.isDistinctFrom(Turn.WITHDRAWN));
    }

    /** Nobody raised what arose from others. */
    private void raised(Condition counted, Tally tally) {
        sql.select(PROPOSAL.SPACE_ID, YEAR, PROPOSAL.SPEAKING_AS, ALL, DONE).from(PROPOSAL).where(counted).and(PROPOSAL.AROSE.isNull()).and(PROPOSAL.SPEAKING_AS.isNotNull())
                .groupBy(PROPOSAL.SPACE_ID, YEAR, PROPOSAL.SPEAKING_AS).forEach(row -> tally.raised(new Cell(row.value1(), row.value2(), row.value3()), row.value4(), row.value5()));
    }

    /** What goes on in others is carried there. */
    private void carried(Condition counted, Tally tally) {
        var rows = sql.select(PROPOSAL.SPACE_ID, YEAR, CARRIERS, ALL, DONE).from(PROPOSAL).where(counted).and(PROPOSAL.TURN.isNull()).and(cardinality(CARRIERS).gt(0))
                .groupBy(PROPOSAL.SPACE_ID, YEAR, CARRIERS).fetch();
        var known = organisations.get(rows.stream().flatMap(row -> ids(row.value3())).collect(Collectors.toSet()));
        for (var row : rows) {
            var sectors = ids(row.value3()).filter(known::containsKey).map(id -> SpeakingAs.of(known.get(id).sector())).collect(Collectors.toSet());
            sectors.forEach(sector -> tally.carried(new Cell(row.value1(), row.value2(), sector), row.value4(), row.value5()));
        }
    }

    private static Stream<OrganisationId> ids(UUID[] carriers) {
        return Arrays.stream(carriers).distinct().map(OrganisationId::new);
    }
}
