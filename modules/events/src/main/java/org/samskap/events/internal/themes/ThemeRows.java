package org.samskap.events.internal.themes;

import static org.samskap.events.internal.themes.ThemeSuggestionTable.THEME_SUGGESTION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.events.SeriesId;
import org.samskap.events.ThemeSuggestionId;
import org.springframework.stereotype.Repository;

@Repository
class ThemeRows {
    private static final int MOST = 200;

    private final DSLContext sql;

    ThemeRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether it was new: the same form sent twice counts once. */
    boolean add(ThemeSuggestionId id, SeriesId series, String what, @Nullable String why, boolean suspect, Instant now) {
        return sql.insertInto(THEME_SUGGESTION).set(THEME_SUGGESTION.ID, id).set(THEME_SUGGESTION.SERIES_ID, series)
                .set(THEME_SUGGESTION.WHAT, what).set(THEME_SUGGESTION.WHY, why).set(THEME_SUGGESTION.SUSPECT, suspect).set(THEME_SUGGESTION.SUGGESTED_AT, now)
                .onConflictDoNothing().execute() == 1;
    }

    void by(ThemeSuggestionId id, PersonId suggester) {
        sql.update(THEME_SUGGESTION).set(THEME_SUGGESTION.SUGGESTER_ID, suggester).where(THEME_SUGGESTION.ID.eq(id)).execute();
    }

    /** Newest first. */
    List<ThemeSuggestion> list(SeriesId series) {
        return select(THEME_SUGGESTION.SERIES_ID.eq(series));
    }

    Optional<ThemeSuggestion> find(SeriesId series, ThemeSuggestionId id) {
        return select(THEME_SUGGESTION.SERIES_ID.eq(series).and(THEME_SUGGESTION.ID.eq(id))).stream().findFirst();
    }

    private List<ThemeSuggestion> select(Condition which) {
        return sql.selectFrom(THEME_SUGGESTION).where(which).orderBy(THEME_SUGGESTION.ID.desc()).limit(MOST)
                .fetch(row -> new ThemeSuggestion(row.getId(), row.getWhat(), row.getWhy(), row.getSuggesterId(), row.getSuggestedAt(),
                        row.getEventId(), row.getSetAsideAt() != null, row.getSuspect()));
    }

    boolean wasTakenUp(EventId event) {
        return sql.fetchExists(THEME_SUGGESTION, THEME_SUGGESTION.EVENT_ID.eq(event));
    }

    /** Whether it was open until now. */
    boolean takeUp(ThemeSuggestionId id, EventId event, Instant now) {
        return sql.update(THEME_SUGGESTION).set(THEME_SUGGESTION.EVENT_ID, event).set(THEME_SUGGESTION.TAKEN_UP_AT, now)
                .setNull(THEME_SUGGESTION.SET_ASIDE_AT).setNull(THEME_SUGGESTION.SET_ASIDE_WHY).where(THEME_SUGGESTION.ID.eq(id), THEME_SUGGESTION.TAKEN_UP_AT.isNull()).execute() == 1;
    }

    /** Whether it was open until now. */
    boolean setAside(ThemeSuggestionId id, @Nullable String why, Instant now) {
        return sql.update(THEME_SUGGESTION).set(THEME_SUGGESTION.SET_ASIDE_AT, now).set(THEME_SUGGESTION.SET_ASIDE_WHY, why)
                .where(THEME_SUGGESTION.ID.eq(id), THEME_SUGGESTION.TAKEN_UP_AT.isNull(), THEME_SUGGESTION.SET_ASIDE_AT.isNull()).execute() == 1;
    }
}
