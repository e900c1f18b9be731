package org.samskap.registrations.web.signup;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.registrations.internal.questions.NeedKind;
import org.samskap.registrations.internal.questions.Told;
import org.samskap.registrations.internal.signup.Entry;
import org.samskap.ui.Ids;

/**
 * What somebody typed who signs up. Answers to the organiser's own questions come beside it.
 *
 * @param key makes sending twice asking once
 */
public record SignUpForm(@Nullable String name, @Nullable String email, @Nullable String mode, @Nullable String track,
                         @Nullable List<String> days, @Nullable String adults, @Nullable String children, @Nullable String organisation,
                         @Nullable String sector, @Nullable String municipality, @Nullable List<String> targetGroups,
                         @Nullable String access, @Nullable String diet, @Nullable String idea, @Nullable String ideaTrack,
                         @Nullable String hear, @Nullable String key) {
    public static final SignUpForm EMPTY = new SignUpForm(null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null);

    /** As it was told. */
    public static SignUpForm of(Entry entry, Told told) {
        var signUp = entry.signUp();
        var details = entry.details();
        return new SignUpForm(null, null, signUp.mode().name(), signUp.track(),
                signUp.days().stream().map(DayId::toString).collect(Collectors.toList()), "" + signUp.adults(), "" + signUp.children(),
                details.organisation(), details.sector() == null ? null : details.sector().name(), details.municipality(),
                details.targetGroups(), told.needs().get(NeedKind.ACCESS), told.needs().get(NeedKind.DIET), details.idea(),
                details.ideaTrack(), details.wantsToHear() ? "true" : null, null);
    }

    /** The key the page made, or a new one when somebody changed it. */
    public UUID formKey() {
        try {
            return key == null ? Ids.next() : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            return Ids.next();
        }
    }
}
