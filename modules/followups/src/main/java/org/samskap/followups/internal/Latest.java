package org.samskap.followups.internal;

import static org.jooq.impl.DSL.noCondition;
import static org.samskap.followups.internal.ItemTable.ITEM;
import static org.samskap.followups.internal.TrailEntryTable.TRAIL_ENTRY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.samskap.followups.Step;
import org.samskap.followups.StepKind;
import org.samskap.proposals.Reference;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;
import org.springframework.stereotype.Repository;

/** What happened lately, told once however many proposals it is about. Each method is one statement. */
@Repository
public class Latest {
    private static final int STEPS_EACH = 8;

    private final DSLContext sql;

    Latest(DSLContext sql) {
        this.sql = sql;
    }

    /** A step, the first of the proposals it is about, and how many they are. */
    public record Happened(Step step, String title, Reference reference, Lang lang, int proposals) {
        Happened andOne() {
            return new Happened(step, title, reference, lang, proposals + 1);
        }
    }

    /** Two steps with the same words at the same time are one thing that happened. */
    private record Words(StepKind kind, Instant at, @Nullable String subject, @Nullable String text) {
        static Words of(Step step) {
            return new Words(step.kind(), step.at(), step.subject(), step.text());
        }
    }

    /** Newest first; of these spaces, or of all when null. */
    public List<Happened> list(@Nullable Collection<SpaceId> spaces, int atMost) {
        var told = new LinkedHashMap<Words, Happened>();
        sql.select(Told.fields()).select(ITEM.TITLE, ITEM.REFERENCE, ITEM.LANGUAGE)
                .from(TRAIL_ENTRY).join(ITEM).on(ITEM.PROPOSAL_ID.eq(TRAIL_ENTRY.PROPOSAL_ID))
                .where(Told.worthTelling()).and(Ledgers.published()).and(ITEM.MOVED_ON.isFalse()).and(spaces == null ? noCondition() : TRAIL_ENTRY.SPACE_ID.in(spaces))
                .orderBy(TRAIL_ENTRY.AT.desc(), TRAIL_ENTRY.SPACE_ID, TRAIL_ENTRY.NUMBER.desc()).limit(atMost * STEPS_EACH)
                .forEach(row -> told.merge(Words.of(Told.step(row)), happened(row), (known, same) -> known.andOne()));
        return new ArrayList<>(told.values()).subList(0, Math.min(atMost, told.size()));
    }

    private static Happened happened(Record row) {
        return new Happened(Told.step(row), row.get(ITEM.TITLE), new Reference(row.get(ITEM.REFERENCE)), row.get(ITEM.LANGUAGE), 1);
    }
}
