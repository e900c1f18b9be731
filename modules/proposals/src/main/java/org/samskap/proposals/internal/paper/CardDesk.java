package org.samskap.proposals.internal.paper;

import static org.samskap.proposals.internal.paper.CardTable.CARD;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventId;
import org.samskap.proposals.ProposalDesk;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Raise;
import org.samskap.proposals.Receipt;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.Told;
import org.samskap.proposals.internal.Hashes;
import org.samskap.proposals.internal.Notes;
import org.samskap.proposals.internal.Visibility;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Idea cards on paper, for the staff of a space: made, and typed in. */
@Component
@Transactional
public class CardDesk {
    public static final int MOST = 80;

    private final DSLContext sql;
    private final CardCodes codes;
    private final ProposalDesk desk;
    private final Roles roles;
    private final Clock clock;

    CardDesk(DSLContext sql, CardCodes codes, ProposalDesk desk, Roles roles, Clock clock) {
        this.sql = sql;
        this.codes = codes;
        this.desk = desk;
        this.roles = roles;
        this.clock = clock;
    }

    /** How many cards there are for an event, or for a space between events, and how many of them are typed in. */
    public record Count(int printed, int typed) {}

    /** A card that exists. The proposal is null until it is typed in. */
    public record Known(SpaceId space, @Nullable EventId event, @Nullable ProposalId proposal) {}

    /** Makes cards and gives the token that leads to their sheet; it is known to who made them only. */
    public String make(Actor staff, SpaceId space, @Nullable EventId event, int number) {
        roles.require(staff, space, Visibility.STAFF);
        if (number < 1 || number > MOST) throw new IllegalArgumentException("1 to " + MOST + " cards");
        var batch = Notes.newKey();
        var at = clock.instant();
        var insert = sql.insertInto(CARD, CARD.CODE_HASH, CARD.RECEIPT_HASH, CARD.SPACE_ID, CARD.EVENT_ID, CARD.PRINTED_AT);
        all(batch).limit(number).forEach(card -> insert.values(hash(card.code()), Hashes.of(card.receipt().text()), space, event, at));
        insert.execute();
        return batch;
    }

    /** The sheet, for staff. Empty when nothing was made under this token, or the person is not staff there. */
    @Transactional(readOnly = true)
    public Optional<Printed> find(Actor staff, String batch) {
        var all = all(batch).toList();
        var there = sql.select(CARD.CODE_HASH, CARD.SPACE_ID, CARD.EVENT_ID).from(CARD)
                .where(CARD.CODE_HASH.in(all.stream().map(card -> hash(card.code())).toList())).fetch();
        if (there.isEmpty() || !roles.may(staff, there.getFirst().value2(), Visibility.STAFF)) return Optional.empty();
        return Optional.of(new Printed(there.getFirst().value2(), there.getFirst().value3(),
                all.stream().filter(card -> there.getValues(CARD.CODE_HASH).contains(hash(card.code()))).toList()));
    }

    @Transactional(readOnly = true)
    public Count count(Actor staff, SpaceId space, @Nullable EventId event) {
        roles.require(staff, space, Visibility.STAFF);
        return sql.select(DSL.count(), DSL.count(CARD.PROPOSAL_ID)).from(CARD)
                .where(CARD.SPACE_ID.eq(space)).and(event == null ? CARD.EVENT_ID.isNull() : CARD.EVENT_ID.eq(event)).fetchSingle(Records.mapping(Count::new));
    }

    /** A card that was made, whoever asks: the code stands on the card. */
    @Transactional(readOnly = true)
    public Optional<Known> find(CardCode code) {
        return find(CARD.CODE_HASH.eq(hash(code)));
    }

    /** The card whose slip somebody took home. */
    @Transactional(readOnly = true)
    public Optional<Known> find(ReceiptCode slip) {
        return find(CARD.RECEIPT_HASH.eq(Hashes.of(slip.text())));
    }

    private Optional<Known> find(Condition which) {
        return sql.select(CARD.SPACE_ID, CARD.EVENT_ID, CARD.PROPOSAL_ID).from(CARD).where(which).fetchOptional(Records.mapping(Known::new));
    }

    /** Raises what is written on a card; the receipt is the slip that was torn off. A card gives one proposal: whoever comes second gets the first one's. */
    public Receipt type(Actor staff, CardCode code, Raise written) {
        var raise = new Raise(written.space(), written.event(), written.title(), written.body(), written.lang(), written.byline(), written.name(), written.email(),
                CardCodes.key(code), written.session(), written.as());
        var receipt = desk.note(staff, raise, Told.BY_NOBODY, codes.receipt(code));
        sql.update(CARD).set(CARD.PROPOSAL_ID, receipt.proposal()).where(CARD.CODE_HASH.eq(hash(code))).execute();
        return receipt;
    }

    private Stream<Printed.Card> all(String batch) {
        return IntStream.range(0, MOST).mapToObj(number -> codes.code(batch, number)).map(code -> new Printed.Card(code, codes.receipt(code)));
    }

    private static String hash(CardCode code) {
        return Hashes.of("card " + code.text());
    }
}
