package org.samskap.proposals.internal.moderation;

import static org.samskap.proposals.internal.moderation.MatterTable.MATTER;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Moderation.Ground;
import org.samskap.proposals.Moderation.Sign;
import org.samskap.proposals.TextId;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Ids;
import org.springframework.stereotype.Component;

/** What waits for a moderator. */
@Component
class Matters {
    /** Enough for a screen; what comes next shows when these are settled. */
    private static final int MOST = 100;

    private final DSLContext sql;

    Matters(DSLContext sql) {
        this.sql = sql;
    }

    /** @return whether it is new: a text waits once, and its author objects once */
    boolean add(TextId text, SpaceId space, Matter matter) {
        var signs = new TreeSet<>(matter.signs()).stream().map(Sign::name).collect(Collectors.joining(" "));
        return sql.insertInto(MATTER).set(MATTER.ID, Ids.next()).set(MATTER.KIND, text.kind()).set(MATTER.TEXT_ID, text.value())
                .set(MATTER.SPACE_ID, space).set(MATTER.WHY, matter.why()).set(MATTER.GROUND, matter.ground()).set(MATTER.WORDS, matter.words())
                .set(MATTER.SIGNS, signs.isEmpty() ? null : signs).set(MATTER.SINCE, matter.since()).onConflictDoNothing().execute() == 1;
    }

    /** None of the text's matters is open any more. */
    void settle(TextId text, Instant at) {
        sql.update(MATTER).set(MATTER.SETTLED_AT, at).where(of(text)).and(open()).execute();
    }

    /** What people said about it may repeat it. */
    void forgetWords(TextId text) {
        sql.update(MATTER).setNull(MATTER.WORDS).where(of(text)).execute();
    }

    /** Open ones of these spaces, oldest first. */
    List<Matter> listOpen(Collection<SpaceId> spaces) {
        return list(MATTER.SPACE_ID.in(spaces).and(open()));
    }

    List<Matter> listOpen(TextId text) {
        return list(of(text).and(open()));
    }

    private List<Matter> list(Condition condition) {
        return sql.selectFrom(MATTER).where(condition).orderBy(MATTER.SINCE, MATTER.ID).limit(MOST)
                .fetch(row -> new Matter(new TextId(row.getKind(), row.getTextId()), row.getWhy(), row.getGround(), row.getWords(), signs(row.getSigns()), row.getSince()));
    }

    private static Set<Sign> signs(@Nullable String text) {
        return text == null ? Set.of() : List.of(text.split(" ")).stream().map(Sign::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Condition of(TextId text) {
        return MATTER.KIND.eq(text.kind()).and(MATTER.TEXT_ID.eq(text.value()));
    }

    private static Condition open() {
        return MATTER.SETTLED_AT.isNull();
    }
}
