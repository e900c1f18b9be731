package org.samskap.followups.web.ledgers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.internal.ledgers.Answer;
import org.samskap.followups.internal.ledgers.Stage;
import org.samskap.proposals.Reference;
import org.samskap.ui.LocalPath;

/**
 * What the address of a ledger says. What there is not narrows nothing.
 *
 * @param after the reference of the last proposal of the page before
 */
record LedgerForm(@Nullable String year, @Nullable String track, @Nullable String stage, @Nullable String answer, @Nullable String after) {
    private static final int LONGEST = 200;

    @Nullable Integer chosenYear() {
        return year != null && year.matches("[12][0-9]{3}") ? Integer.valueOf(year) : null;
    }

    @Nullable String chosenTrack() {
        return track == null || track.isBlank() || track.length() > LONGEST ? null : track.strip();
    }

    @Nullable Stage chosenStage() {
        return one(Stage.values(), stage);
    }

    @Nullable Answer chosenAnswer() {
        return one(Answer.values(), answer);
    }

    @Nullable Reference last() {
        return after == null ? null : Reference.parse(after).orElse(null);
    }

    private static <E extends Enum<E>> @Nullable E one(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    LedgerForm withYear(@Nullable Integer year) {
        return new LedgerForm(year == null ? null : year.toString(), track, stage, answer, null);
    }

    LedgerForm withTrack(@Nullable String track) {
        return new LedgerForm(year, track, stage, answer, null);
    }

    LedgerForm behind(@Nullable Stage stage, @Nullable Answer answer) {
        return new LedgerForm(year, track, stage == null ? null : stage.name(), answer == null ? null : answer.name(), null);
    }

    /** The address with what was understood of it. */
    String href(String path) {
        var said = new LinkedHashMap<String, @Nullable Object>();
        said.put("year", chosenYear());
        said.put("track", chosenTrack());
        said.put("stage", chosenStage());
        said.put("answer", chosenAnswer());
        return said.entrySet().stream().filter(entry -> entry.getValue() != null).map(entry -> Map.entry(entry.getKey(), String.valueOf(entry.getValue())))
                .reduce(path, (href, entry) -> LocalPath.with(href, entry.getKey(), entry.getValue()), (one, other) -> other);
    }

    /** Whether a single figure is asked for. */
    boolean ofOneFigure() {
        return Optional.ofNullable((Object) chosenStage()).or(() -> Optional.ofNullable(chosenAnswer())).isPresent();
    }
}
