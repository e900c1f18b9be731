package org.samskap.proposals.internal.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.SecretCodes;
import org.samskap.proposals.Moderation.Sign;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells forms that a machine may have sent from those of people, without asking people anything (SEC-18). Whatever it finds, the
 * text is taken in and waits for a moderator; nothing is ever dropped.
 */
@Component
public class FormGuard {
    private static final String PURPOSE = "proposals.form-begun";
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int MOST_LINKS = 2;
    private static final Pattern LINK = Pattern.compile("https?://|www\\.", Pattern.CASE_INSENSITIVE);

    private final SecretCodes codes;
    private final Twins twins;
    private final Clock clock;
    private final Duration shortest;

    FormGuard(SecretCodes codes, Twins twins, Clock clock, @Value("${samskap.forms.too-fast:3s}") Duration shortest) {
        this.codes = codes;
        this.twins = twins;
        this.clock = clock;
        this.shortest = shortest;
    }

    /** When the form was shown, for a hidden field; nobody can make up another time. */
    public String begun() {
        var at = clock.instant().toEpochMilli();
        return at + "." + codes.codeFor(PURPOSE, id(at));
    }

    /** @param trap what stands in the field that people do not see */
    public Set<Sign> signs(@Nullable String begun, @Nullable String trap, String text) {
        return signs(read(begun), trap, text);
    }

    /** The same for a form whose beginning we know ourselves; null when we do not. */
    public Set<Sign> signs(@Nullable Instant begun, @Nullable String trap, String text) {
        var signs = EnumSet.noneOf(Sign.class);
        if (trap != null && !trap.isBlank()) signs.add(Sign.TRAP);
        if (LINK.matcher(text).results().count() > MOST_LINKS) signs.add(Sign.LINKS);
        if (twins.existsFor(text)) signs.add(Sign.TWIN);
        time(begun, signs);
        return signs;
    }

    private void time(@Nullable Instant begun, Set<Sign> signs) {
        var took = begun == null ? null : Duration.between(begun, clock.instant());
        if (took == null || took.isNegative() || took.compareTo(LONGEST) > 0) signs.add(Sign.TOO_OLD);
        // A clock that stands still, as in a test, measures nothing.
        else if (!took.isZero() && took.compareTo(shortest) < 0) signs.add(Sign.TOO_FAST);
    }

    private @Nullable Instant read(@Nullable String begun) {
        if (begun == null || !begun.matches("\\d{1,15}\\.[A-Za-z0-9_-]{1,60}")) return null;
        var parts = begun.split("\\.", 2);
        var at = Long.parseLong(parts[0]);
        return codes.codeFor(PURPOSE, id(at)).equals(parts[1]) ? Instant.ofEpochMilli(at) : null;
    }

    private static UUID id(long millis) {
        return new UUID(0, millis);
    }
}
