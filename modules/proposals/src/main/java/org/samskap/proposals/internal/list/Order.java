package org.samskap.proposals.internal.list;

import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.samskap.proposals.internal.list.ProposalTable.PROPOSAL;

import java.util.List;

import org.jooq.Condition;
import org.jooq.OrderField;
import org.samskap.proposals.Reference;

/** How lists of proposals run; each order pages by its own key and has an index of its own. */
public enum Order {
    NEWEST {
        @Override
        List<OrderField<?>> fields() {
            return List.of(PROPOSAL.RAISED_ON.desc(), PROPOSAL.ID.desc());
        }

        @Override
        Condition after(Reference last) {
            var other = PROPOSAL.as("last");
            return row(PROPOSAL.RAISED_ON, PROPOSAL.ID).lt(
                    select(other.RAISED_ON, other.ID).from(other).where(other.REFERENCE.eq(last.text())));
        }
    },
    SUPPORTED {
        @Override
        List<OrderField<?>> fields() {
            return List.of(PROPOSAL.SUPPORTS.desc(), PROPOSAL.RAISED_ON.desc(), PROPOSAL.ID.desc());
        }

        @Override
        Condition after(Reference last) {
            var other = PROPOSAL.as("last");
            return row(PROPOSAL.SUPPORTS, PROPOSAL.RAISED_ON, PROPOSAL.ID).lt(
                    select(other.SUPPORTS, other.RAISED_ON, other.ID).from(other).where(other.REFERENCE.eq(last.text())));
        }
    },
    /** By the last report-back; what never had one comes last. */
    REPORTED {
        @Override
        List<OrderField<?>> fields() {
            return List.of(PROPOSAL.REPORTED_AT.desc(), PROPOSAL.RAISED_ON.desc(), PROPOSAL.ID.desc());
        }

        @Override
        Condition after(Reference last) {
            var other = PROPOSAL.as("last");
            return row(PROPOSAL.REPORTED_AT, PROPOSAL.RAISED_ON, PROPOSAL.ID).lt(
                    select(other.REPORTED_AT, other.RAISED_ON, other.ID).from(other).where(other.REFERENCE.eq(last.text())));
        }
    };

    abstract List<OrderField<?>> fields();

    /** What comes after a proposal. */
    abstract Condition after(Reference last);
}
