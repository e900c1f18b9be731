package org.samskap.proposals.internal;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.samskap.proposals.internal.ProposalTable.PROPOSAL;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.Moderation;
import org.samskap.proposals.Moderation.Sign;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalPublished;
import org.samskap.proposals.ProposalRaised;
import org.samskap.proposals.Raise;
import org.samskap.proposals.Receipt;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.Reference;
import org.samskap.proposals.Status;
import org.samskap.proposals.TextId;
import org.samskap.proposals.Told;
import org.samskap.proposals.internal.search.WordList;
import org.samskap.spaces.Spaces;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a proposal in, once for each key, and gives the receipt. */
@Component
class Raising {
    private final DSLContext sql;
    private final Spaces spaces;
    private final Places places;
    private final ReceiptCodes codes;
    private final Authors authors;
    private final WordList words;
    private final Moderation moderation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Raising(DSLContext sql, Spaces spaces, Places places, ReceiptCodes codes, Authors authors, WordList words, Moderation moderation,
            ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.spaces = spaces;
        this.places = places;
        this.codes = codes;
        this.authors = authors;
        this.words = words;
        this.moderation = moderation;
        this.events = events;
        this.clock = clock;
    }

    Receipt raise(Raise raise, @Nullable Actor author, @Nullable ReceiptCode chosen) {
        var code = chosen == null ? codes.from(raise.key()) : chosen;
        return raise(raise, author, code, Set.of());
    }

    /** The same for a form with signs that a machine may have sent it: then it waits to be read. */
    Receipt raiseGuarded(Raise raise, @Nullable Actor author, Set<Sign> signs) {
        return raise(raise, author, codes.from(raise.key()), signs);
    }

    private Receipt raise(Raise raise, @Nullable Actor author, ReceiptCode code, Set<Sign> signs) {
        boolean trusted = !spaces.get(raise.space()).premoderated() || author != null;
        return find(raise.key(), code).orElseGet(() -> takeIn(raise, author, code, signs.isEmpty() && trusted, signs));
    }

    /** What staff write down for somebody else, who stays the author if she is named. */
    Receipt note(Actor scribe, Raise raise, Told told) {
        return note(scribe, raise, told, null);
    }

    /** The same; a card has its receipt already. */
    Receipt note(Actor scribe, Raise raise, Told told, @Nullable ReceiptCode chosen) {
        var code = chosen == null ? codes.from(raise.key()) : chosen;
        return find(raise.key(), code).orElseGet(() -> {
            var receipt = takeIn(raise, null, code, true, Set.of());
            sql.update(PROPOSAL).set(PROPOSAL.NOTED_BY, scribe.id()).set(PROPOSAL.TOLD_BY, told.by()).where(PROPOSAL.ID.eq(receipt.proposal())).execute();
            return receipt;
        });
    }

    /** The receipt that the key got before. */
    Optional<Receipt> find(String key) {
        return find(key, codes.from(key));
    }

    private Optional<Receipt> find(String key, ReceiptCode code) {
        return sql.select(PROPOSAL.ID, PROPOSAL.REFERENCE).from(PROPOSAL)
                .where(PROPOSAL.SUBMISSION_HASH.eq(Hashes.of(key))).and(Visibility.behind(code))
                .fetchOptional(row -> new Receipt(row.value1(), new Reference(row.value2()), code));
    }

    private Receipt takeIn(Raise raise, @Nullable Actor author, ReceiptCode code, boolean published, Set<Sign> signs) {
        var space = spaces.get(raise.space());
        var place = places.of(raise);
        var id = ProposalId.next();
        var at = clock.instant();
        // Four symbols are 810,000 numbers a space; after a few misses in a row it is time for a longer one.
        for (int attempt = 0; attempt < 20; attempt++) {
            var reference = new Reference(space.prefix() + "-" + Symbols.random(attempt < 8 ? 4 : 5));
            if (insert(id, reference, raise, place, published ? at : null, at, code)) {
                authors.keep(id, raise, author);
                words.add(wordsOf(id));
                if (!published) moderation.awaits(TextId.of(id), space.id(), signs);
                announce(id, raise, published, at);
                return new Receipt(id, reference, code);
            }
            // Not inserted: the number is taken, or the same form arrived twice and the other was quicker.
            var theirs = find(raise.key(), code);
            if (theirs.isPresent()) return theirs.get();
        }
        throw new IllegalArgumentException("Key or receipt code belong to another proposal in " + space.id());
    }

    private boolean insert(ProposalId id, Reference reference, Raise raise, Place place, @Nullable Instant published, Instant at,
                           ReceiptCode code) {
        var wording = Wording.of(raise);
        return sql.insertInto(PROPOSAL)
                .set(PROPOSAL.ID, id).set(PROPOSAL.REFERENCE, reference.text())
                .set(PROPOSAL.SPACE_ID, raise.space()).set(PROPOSAL.EVENT_ID, place.event()).set(PROPOSAL.SERIES_ID, place.series())
                .set(PROPOSAL.SESSION_ID, place.session()).set(PROPOSAL.SESSION_TITLE, place.title()).set(PROPOSAL.TRACK, place.track())
                .set(PROPOSAL.TITLE, wording.title()).set(PROPOSAL.BODY, wording.body())
                .set(PROPOSAL.LANGUAGE, raise.lang()).set(PROPOSAL.BYLINE, raise.byline()).set(PROPOSAL.SPEAKING_AS, raise.as())
                .set(PROPOSAL.STATUS, Status.RECEIVED)
                .set(PROPOSAL.RAISED_ON, at).set(PROPOSAL.PUBLISHED_AT, published)
                .set(PROPOSAL.SUBMISSION_HASH, Hashes.of(raise.key())).set(PROPOSAL.RECEIPT_HASH, Hashes.of(code.text()))
                .onConflictDoNothing().execute() == 1;
    }

    /** As PostgreSQL took the text apart, so that the list of words and the index of texts never differ. */
    private List<String> wordsOf(ProposalId id) {
        return sql.select(function(name("tsvector_to_array"), SQLDataType.CLOB.array(), PROPOSAL.WORDS)).from(PROPOSAL)
                .where(PROPOSAL.ID.eq(id)).fetchSingle(found -> List.of(found.value1()));
    }

    private void announce(ProposalId id, Raise raise, boolean published, Instant at) {
        events.publishEvent(new ProposalRaised(id, raise.space(), raise.event(), at));
        if (published) events.publishEvent(new ProposalPublished(id, raise.space(), at));
    }
}
