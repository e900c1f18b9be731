package org.samskap.proposals.internal.record;

import static org.samskap.proposals.internal.record.AdditionTable.ADDITION;
import static org.samskap.proposals.internal.record.CommentTable.COMMENT;
import static org.samskap.proposals.internal.record.DecisionTable.DECISION;
import static org.samskap.proposals.internal.record.ProposalTable.PROPOSAL;
import static org.samskap.proposals.internal.record.WordingTable.WORDING;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.RecordChapter;
import org.samskap.proposals.Reference;
import org.samskap.proposals.TextId;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.Visibility;
import org.samskap.spaces.Roles;
import org.samskap.ui.NotVisible;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The public record of a proposal, for staff of its space: also what is hidden, since law keeps it. Each file is said to the log (SEC-27). */
@Component
@Transactional
public class Records {
    public static final int LONGEST_NUMBER = 60;
    private static final Logger LOG = LoggerFactory.getLogger("org.samskap.export");

    private final DSLContext sql;
    private final Roles roles;
    private final ObjectProvider<RecordChapter> chapters;

    Records(DSLContext sql, Roles roles, ObjectProvider<RecordChapter> chapters) {
        this.sql = sql;
        this.roles = roles;
        this.chapters = chapters;
    }

    /** Which proposal it is about. */
    public record About(ProposalId id, Reference reference, String title, @Nullable String registryNumber) {}

    /** @throws NotVisible when there is none, or the person is not staff of its space */
    @Transactional(readOnly = true)
    public About get(Actor staff, Reference reference) {
        var row = row(staff, reference);
        return new About(row.getId(), reference, row.getTitle(), row.getRegistryNumber());
    }

    /** The number of the matter where the authority registers; nothing typed takes it away. */
    public void register(Actor staff, Reference reference, @Nullable String number) {
        var row = row(staff, reference);
        sql.update(PROPOSAL).set(PROPOSAL.REGISTRY_NUMBER, Typed.lineOrNull(number)).where(PROPOSAL.ID.eq(row.getId())).execute();
    }

    /** The file. */
    @Transactional(readOnly = true)
    public String write(Actor staff, Reference reference) {
        var row = row(staff, reference);
        LOG.info("Record of proposal {} written for {}", row.getId(), staff.id());
        var contents = proposal(row);
        contents.put("wordings", wordings(row.getId()));
        contents.put("additions", additions(row.getId()));
        contents.put("comments", comments(row.getId()));
        contents.put("moderation", decisions(row.getId()));
        // Nothing can be attached to a proposal; the key tells the archive that nothing is missing.
        contents.put("attachments", List.of());
        chapters.stream().sorted(Comparator.comparing(RecordChapter::name)).forEach(chapter -> contents.put(chapter.name(), chapter.of(row.getId())));
        return RecordFile.write(contents);
    }

    private ProposalRecord row(Actor staff, Reference reference) {
        var row = sql.selectFrom(PROPOSAL).where(PROPOSAL.REFERENCE.eq(reference.text())).fetchOptional().orElseThrow(() -> new NotVisible("proposal " + reference));
        roles.require(staff, row.getSpaceId(), Visibility.STAFF);
        return row;
    }

    private static Map<String, Object> proposal(ProposalRecord row) {
        var map = new LinkedHashMap<String, Object>();
        put(map, "reference", row.getReference());
        put(map, "registryNumber", row.getRegistryNumber());
        put(map, "id", row.getId());
        put(map, "space", row.getSpaceId());
        put(map, "event", row.getEventId());
        put(map, "receivedAt", row.getRaisedOn());
        put(map, "publishedAt", row.getPublishedAt());
        put(map, "hiddenAt", row.getHiddenAt());
        put(map, "language", row.getLanguage().tag());
        put(map, "title", row.getTitle());
        put(map, "body", row.getBody());
        put(map, "byline", row.getByline());
        put(map, "sender", row.getAuthorId());
        put(map, "notedBy", row.getNotedBy());
        put(map, "toldBy", row.getToldBy());
        put(map, "status", row.getStatus());
        map.put("supports", row.getSupports());
        return map;
    }

    private List<Map<String, Object>> wordings(ProposalId id) {
        return sql.selectFrom(WORDING).where(WORDING.PROPOSAL_ID.eq(id)).orderBy(WORDING.NUMBER).fetch(row -> {
            var map = new LinkedHashMap<String, Object>();
            map.put("number", row.getNumber());
            put(map, "kind", row.getKind());
            put(map, "at", row.getMadeAt());
            put(map, "title", row.getTitle());
            put(map, "body", row.getBody());
            put(map, "by", row.getPersonId());
            put(map, "note", row.getNote());
            return map;
        });
    }

    /** Those that are no part of the text: what waits, and what was not let in. */
    private List<Map<String, Object>> additions(ProposalId id) {
        return sql.selectFrom(ADDITION).where(ADDITION.PROPOSAL_ID.eq(id)).orderBy(ADDITION.WRITTEN_AT, ADDITION.ID).fetch(row -> {
            var map = new LinkedHashMap<String, Object>();
            put(map, "id", row.getId());
            put(map, "receivedAt", row.getWrittenAt());
            put(map, "hiddenAt", row.getHiddenAt());
            put(map, "text", row.getBody());
            return map;
        });
    }

    private List<Map<String, Object>> comments(ProposalId id) {
        return sql.selectFrom(COMMENT).where(COMMENT.PROPOSAL_ID.eq(id)).orderBy(COMMENT.POSTED_AT, COMMENT.ID).fetch(row -> {
            var map = new LinkedHashMap<String, Object>();
            put(map, "id", row.getId());
            put(map, "receivedAt", row.getPostedAt());
            put(map, "publishedAt", row.getPublishedAt());
            put(map, "hiddenAt", row.getHiddenAt());
            put(map, "replyTo", row.getReplyTo());
            put(map, "sender", row.getPersonId());
            put(map, "language", row.getLanguage().tag());
            put(map, "text", row.getBody());
            return map;
        });
    }

    /** Of the proposal, of its comments and of what was added to it. */
    private List<Map<String, Object>> decisions(ProposalId id) {
        var comments = sql.select(COMMENT.ID).from(COMMENT).where(COMMENT.PROPOSAL_ID.eq(id)).fetch(COMMENT.ID);
        var additions = sql.select(ADDITION.ID).from(ADDITION).where(ADDITION.PROPOSAL_ID.eq(id)).fetch(ADDITION.ID);
        return sql.selectFrom(DECISION).where(DECISION.KIND.eq(TextId.PROPOSAL).and(DECISION.TEXT_ID.eq(id.value()))
                .or(DECISION.KIND.eq(TextId.COMMENT).and(DECISION.TEXT_ID.in(comments)))
                .or(DECISION.KIND.eq(TextId.ADDITION).and(DECISION.TEXT_ID.in(additions)))).orderBy(DECISION.AT, DECISION.ID).fetch(Records::decision);
    }

    private static Map<String, Object> decision(DecisionRecord row) {
        var map = new LinkedHashMap<String, Object>();
        put(map, "at", row.getAt());
        put(map, "kind", row.getKind());
        put(map, "id", row.getTextId());
        put(map, "decided", row.getWhat());
        put(map, "ground", row.getGround());
        put(map, "reason", row.getReason());
        put(map, "by", row.getModeratorId());
        put(map, "keptText", row.getKept());
        return map;
    }

    /** What is not there is left out. */
    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) map.put(key, value.toString());
    }
}
