package org.samskap.partners.internal.needs;

import static org.jooq.impl.DSL.count;
import static org.samskap.partners.internal.needs.CommitmentTable.COMMITMENT;

import java.util.HashMap;
import java.util.Map;

import org.jooq.DSLContext;
import org.samskap.partners.Commitment;
import org.springframework.stereotype.Component;

/** How often organisations gave what. */
@Component
class GivenBefore {
    private final DSLContext sql;

    GivenBefore(DSLContext sql) {
        this.sql = sql;
    }

    /** What was agreed to or kept; an offer that nobody accepted yet proves little. One statement. */
    Map<Fitting.Given, Integer> given() {
        var given = new HashMap<Fitting.Given, Integer>();
        sql.select(COMMITMENT.ORGANISATION_ID, COMMITMENT.KIND, count()).from(COMMITMENT)
                .where(COMMITMENT.STATE.in(Commitment.State.AGREED, Commitment.State.KEPT)).groupBy(COMMITMENT.ORGANISATION_ID, COMMITMENT.KIND)
                .forEach(row -> given.put(new Fitting.Given(row.value1(), row.value2()), row.value3()));
        return given;
    }
}
