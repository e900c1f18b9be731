package org.samskap.workinggroups.internal.funding;

import static org.samskap.workinggroups.internal.funding.FundingTable.FUNDING;

import java.time.Clock;
import java.time.LocalDate;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Conflict;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a group looks for money. Everybody sees it; those who run the group write it. */
@Service
@Transactional
public class Fundings {
    private final DSLContext sql;
    private final Spaces spaces;
    private final Clock clock;

    Fundings(DSLContext sql, Spaces spaces, Clock clock) {
        this.sql = sql;
        this.spaces = spaces;
        this.clock = clock;
    }

    /** @param link to the page of the source, beginning with https, or null */
    public record Wanted(String source, @Nullable String conditions, @Nullable String link, @Nullable String amount, @Nullable LocalDate deadline,
                         FundingState state, @Nullable String said) {
        public static final int LONGEST_SOURCE = 160;
        public static final int LONGEST_CONDITIONS = 1000;
        public static final int LONGEST_LINK = 500;
        public static final int LONGEST_AMOUNT = 80;
        public static final int LONGEST_SAID = 1000;

        public Wanted {
            if (state.needsWords() && said == null) throw new IllegalArgumentException("A no has a reason");
        }
    }

    /** @throws NotVisible for whoever does not run the group, when it is over, or when there is no such source */
    @Transactional(readOnly = true)
    public Funding get(Opened by, FundingId id) {
        lead(by);
        return sql.selectFrom(FUNDING).where(FUNDING.ID.eq(id), FUNDING.WORKING_GROUP_ID.eq(by.group().id()), FUNDING.HIDDEN_AT.isNull())
                .fetchOptional(row -> new Funding(row.getId(), row.getSource(), row.getConditions(), row.getLink(), row.getAmount(), row.getDeadline(),
                        row.getState(), row.getStateOn(), row.getSaid(), row.getVersion()))
                .orElseThrow(() -> new NotVisible("funding " + id));
    }

    /** @param key one-time key of the form: the same key again adds nothing (REL-29) */
    public void add(Opened by, Actor actor, Wanted wanted, String key) {
        lead(by);
        sql.insertInto(FUNDING).set(FUNDING.ID, FundingId.next()).set(FUNDING.WORKING_GROUP_ID, by.group().id()).set(FUNDING.SOURCE, wanted.source())
                .set(FUNDING.CONDITIONS, wanted.conditions()).set(FUNDING.LINK, wanted.link()).set(FUNDING.AMOUNT, wanted.amount())
                .set(FUNDING.DEADLINE, wanted.deadline()).set(FUNDING.STATE, wanted.state()).set(FUNDING.STATE_ON, today(by)).set(FUNDING.SAID, wanted.said())
                .set(FUNDING.PERSON_ID, actor.id()).set(FUNDING.ADDED_AT, clock.instant()).set(FUNDING.FORM_KEY, key).onConflictDoNothing().execute();
    }

    /**
     * @param seen version as this person saw it
     * @throws Conflict when somebody else changed it meanwhile, or it cannot come to stand there; nothing was changed
     */
    public void change(Opened by, FundingId id, int seen, Wanted wanted) {
        var now = get(by, id);
        if (now.version() != seen || !now.state().leadsTo(wanted.state())) throw new Conflict("funding " + id + " is " + now.state() + " in version " + now.version());
        var changed = sql.update(FUNDING).set(FUNDING.SOURCE, wanted.source()).set(FUNDING.CONDITIONS, wanted.conditions()).set(FUNDING.LINK, wanted.link())
                .set(FUNDING.AMOUNT, wanted.amount()).set(FUNDING.DEADLINE, wanted.deadline()).set(FUNDING.STATE, wanted.state())
                .set(FUNDING.STATE_ON, now.state() == wanted.state() ? now.stateOn() : today(by)).set(FUNDING.SAID, wanted.said())
                .set(FUNDING.VERSION, FUNDING.VERSION.plus(1)).where(FUNDING.ID.eq(id), FUNDING.VERSION.eq(seen)).execute();
        if (changed == 0) throw new Conflict("funding " + id + " is past version " + seen);
    }

    private static void lead(Opened by) {
        if (!by.standing().leads() || !by.group().state().open()) throw new NotVisible("money for " + by.group().id());
    }

    private LocalDate today(Opened by) {
        return LocalDate.ofInstant(clock.instant(), spaces.get(by.group().space()).zone());
    }
}
