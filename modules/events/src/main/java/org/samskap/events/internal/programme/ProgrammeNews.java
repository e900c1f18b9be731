package org.samskap.events.internal.programme;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.samskap.events.EventId;
import org.samskap.events.Programmes;
import org.samskap.events.internal.programme.Change.Kind;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/** Counts what changed between the version somebody knows and the one that is public, however many lie between. */
@Component
class ProgrammeNews implements Programmes {
    private final Releases releases;

    ProgrammeNews(Releases releases) {
        this.releases = releases;
    }

    @Override
    public Optional<String> changesSince(Texts texts, EventId event, int known) {
        var changes = releases.find(event, known).map(before -> releases.latest(event).changesSince(before)).orElse(List.of());
        return changes.isEmpty() ? Optional.empty() : Optional.of(sentence(texts, changes));
    }

    /** What matters most to a reader comes first: what is new and gone, then when and where, then the rest. */
    private enum Sort {
        NEW, CANCELLED, MOVED, OTHER;

        static Sort of(Kind kind) {
            return switch (kind) {
                case NEW -> NEW;
                case CANCELLED -> CANCELLED;
                case DAY, TIME, PLACE -> MOVED;
                case RENAMED, TRACK, PERSON_ADDED, PERSON_LEFT, TEXT -> OTHER;
            };
        }
    }

    /** A session of which several things changed counts once of each sort. */
    static String sentence(Texts texts, List<Change> changes) {
        Map<Sort, Long> counts = new EnumMap<>(Sort.class);
        changes.stream().map(change -> Map.entry(Sort.of(change.kind()), change.title())).distinct()
                .forEach(one -> counts.merge(one.getKey(), 1L, Long::sum));
        return Arrays.stream(Sort.values()).filter(counts::containsKey)
                .map(sort -> texts.of("events.changes.count." + sort, counts.get(sort))).collect(Collectors.joining(", "));
    }
}
