package org.samskap.proposals.internal;

import static org.samskap.proposals.internal.DraftTable.DRAFT;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventId;
import org.samskap.events.SessionId;
import org.samskap.proposals.Raise;
import org.samskap.proposals.Receipt;
import org.samskap.proposals.internal.moderation.FormGuard;
import org.samskap.proposals.internal.writing.Recognised;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposals that are being written. A random token in the address leads to one, so that nobody needs a cookie or a
 * session (SEC-12); it is also the key under which the proposal is raised in the end.
 */
@Component
@Transactional
public class Drafts {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DSLContext sql;
    private final FormGuard guard;
    private final Raising raising;
    private final Clock clock;

    Drafts(DSLContext sql, FormGuard guard, Raising raising, Clock clock) {
        this.sql = sql;
        this.guard = guard;
        this.raising = raising;
        this.clock = clock;
    }

    /** Starts a draft and gives its token. What others left lying for a day goes at the same time. */
    public String start(SpaceId space, @Nullable EventId event) {
        return start(space, event, null, null);
    }

    /** The same for an answer to a question of the event, or at a part of its programme. */
    public String start(SpaceId space, @Nullable EventId event, @Nullable String question, @Nullable SessionId session) {
        sql.deleteFrom(DRAFT).where(DRAFT.STARTED_AT.lt(oldest())).execute();
        var token = token();
        sql.insertInto(DRAFT).set(DRAFT.TOKEN_HASH, Hashes.of(token)).set(DRAFT.SPACE_ID, space)
                .set(DRAFT.EVENT_ID, event).set(DRAFT.QUESTION, question).set(DRAFT.SESSION_ID, session).set(DRAFT.STARTED_AT, clock.instant()).execute();
        return token;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(String token) {
        return sql.selectFrom(DRAFT).where(DRAFT.TOKEN_HASH.eq(Hashes.of(token))).and(DRAFT.STARTED_AT.ge(oldest()))
                .fetchOptional(row -> new Draft(row.getSpaceId(), row.getEventId(), row.getTitle(), row.getBody(),
                        row.getByline(), row.getName(), row.getEmail(), row.getQuestion(), row.getSessionId(), row.getSpeakingAs()));
    }

    public void keep(String token, Draft draft) {
        sql.update(DRAFT).set(DRAFT.TITLE, draft.title()).set(DRAFT.BODY, draft.body())
                .set(DRAFT.BYLINE, draft.byline()).set(DRAFT.NAME, draft.name()).set(DRAFT.SPEAKING_AS, draft.as()).set(DRAFT.EMAIL, draft.email())
                .where(DRAFT.TOKEN_HASH.eq(Hashes.of(token))).execute();
    }

    /** Raises it and forgets the draft. Sent twice, also at the same moment, it gives the same receipt (REL-29). */
    public Receipt raise(String token, Draft draft, Lang lang, @Nullable Actor actor) {
        return raise(token, draft, lang, actor, null);
    }

    /** @param trap what stands in the field that people do not see */
    public Receipt raise(String token, Draft draft, Lang lang, @Nullable Actor actor, @Nullable String trap) {
        var email = draft.email() == null || draft.email().isEmpty() ? null : draft.email();
        var raise = new Raise(draft.space(), draft.event(), orEmpty(draft.title()), answering(draft), Recognised.of(written(draft), lang),
                draft.byline() == null ? Raise.Byline.ANONYMOUS : draft.byline(), draft.name(), email, token, draft.session(), draft.as());
        var receipt = raising.raiseGuarded(raise, actor, guard.signs(begun(token), trap, written(draft)));
        sql.deleteFrom(DRAFT).where(DRAFT.TOKEN_HASH.eq(Hashes.of(token))).execute();
        return receipt;
    }

    /** The question stands first, so that the answer can be understood wherever it is read. */
    private static String answering(Draft draft) {
        var body = orEmpty(draft.body());
        if (draft.question() == null || draft.question().length() + body.length() + 2 > Wording.BODY) return body;
        return draft.question() + (body.isEmpty() ? "" : "\n\n" + body);
    }

    private static String written(Draft draft) {
        return orEmpty(draft.title()) + "\n\n" + orEmpty(draft.body());
    }

    private @Nullable Instant begun(String token) {
        return sql.select(DRAFT.STARTED_AT).from(DRAFT).where(DRAFT.TOKEN_HASH.eq(Hashes.of(token))).fetchOne(DRAFT.STARTED_AT);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The receipt of a draft that was raised already. */
    @Transactional(readOnly = true)
    public Optional<Receipt> findReceipt(String token) {
        return raising.find(token);
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }

    /** 128 random bits as text. */
    static String token() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
