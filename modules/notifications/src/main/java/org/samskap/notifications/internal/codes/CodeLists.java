package org.samskap.notifications.internal.codes;

import static org.samskap.notifications.internal.codes.CodeFollowTable.CODE_FOLLOW;
import static org.samskap.notifications.internal.codes.CodeListTable.CODE_LIST;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.samskap.proposals.PrivatePages;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ReceiptCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists of what somebody follows who leaves neither name nor address. A code opens one; it is kept as a hash, and nothing else is
 * known of whoever holds it (PRIV-01).
 */
@Component
@Transactional
public class CodeLists implements PrivatePages {
    /** As on receipts: nothing that is confused when read aloud or written by hand. */
    private static final String SYMBOLS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    public static final int MOST = 100;

    private final DSLContext sql;
    private final Clock clock;

    CodeLists(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What a code opens: all that is followed, last begun first, and when its holder last said that she had read it. */
    public record CodeList(List<ProposalId> proposals, Instant seenAt) {}

    /** Path of the page behind a code. */
    public static String href(ReceiptCode code) {
        return "/mine/list/" + code.text();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> find(ReceiptCode code) {
        return sql.fetchExists(CODE_LIST, CODE_LIST.CODE_HASH.eq(hash(code))) ? Optional.of(href(code)) : Optional.empty();
    }

    /** A new list with one proposal. */
    public ReceiptCode begin(ProposalId first) {
        var code = random();
        var now = clock.instant();
        sql.insertInto(CODE_LIST).set(CODE_LIST.CODE_HASH, hash(code)).set(CODE_LIST.BEGUN_AT, now).set(CODE_LIST.SEEN_AT, now).execute();
        add(code, first);
        return code;
    }

    /** One more on a list that there is. Twice does no harm. False when the list is full. */
    public boolean add(ReceiptCode code, ProposalId proposal) {
        // The lock lets two who add at once count each other.
        sql.selectFrom(CODE_LIST).where(CODE_LIST.CODE_HASH.eq(hash(code))).forUpdate().fetch();
        if (sql.fetchCount(CODE_FOLLOW, CODE_FOLLOW.CODE_HASH.eq(hash(code))) >= MOST) return false;
        sql.insertInto(CODE_FOLLOW).set(CODE_FOLLOW.CODE_HASH, hash(code)).set(CODE_FOLLOW.PROPOSAL_ID, proposal)
                .set(CODE_FOLLOW.SINCE, clock.instant()).onConflictDoNothing().execute();
        return true;
    }

    @Transactional(readOnly = true)
    public Optional<CodeList> open(ReceiptCode code) {
        return sql.select(CODE_LIST.SEEN_AT).from(CODE_LIST).where(CODE_LIST.CODE_HASH.eq(hash(code))).fetchOptional(CODE_LIST.SEEN_AT)
                .map(seen -> new CodeList(sql.select(CODE_FOLLOW.PROPOSAL_ID).from(CODE_FOLLOW).where(CODE_FOLLOW.CODE_HASH.eq(hash(code)))
                        .orderBy(CODE_FOLLOW.SINCE.desc(), CODE_FOLLOW.PROPOSAL_ID).fetch(CODE_FOLLOW.PROPOSAL_ID), seen));
    }

    /** She has read what is new. */
    public void read(ReceiptCode code) {
        sql.update(CODE_LIST).set(CODE_LIST.SEEN_AT, clock.instant()).where(CODE_LIST.CODE_HASH.eq(hash(code))).execute();
    }

    /** Not followed any more. Twice does no harm. */
    public void remove(ReceiptCode code, ProposalId proposal) {
        sql.deleteFrom(CODE_FOLLOW).where(CODE_FOLLOW.CODE_HASH.eq(hash(code))).and(CODE_FOLLOW.PROPOSAL_ID.eq(proposal)).execute();
    }

    private static ReceiptCode random() {
        var text = RANDOM.ints(10, 0, SYMBOLS.length()).collect(StringBuilder::new, (made, at) -> made.append(SYMBOLS.charAt(at)), StringBuilder::append);
        return new ReceiptCode(text.insert(5, '-').toString());
    }

    private static String hash(ReceiptCode code) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(("list " + code.text()).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
