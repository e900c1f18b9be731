package org.samskap.partners.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Commitment;
import org.samskap.partners.CommitmentId;
import org.samskap.partners.NeedKind;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Target;
import org.samskap.ui.Ids;

/**
 * What came with a request for the form, as it was typed.
 *
 * @param kind         of the target
 * @param contribution kind of the commitment
 * @param need         what it answers, or nothing
 * @param key          one-time key, so that a form sent twice makes one commitment
 * @param seen         ids of what the organisation had promised here when the form was opened, with blanks between them
 */
public record CommitmentForm(@Nullable String kind, @Nullable String target, @Nullable String organisation, @Nullable String contribution,
                             @Nullable String what, @Nullable String amount, @Nullable String from, @Nullable String until,
                             @Nullable String need, @Nullable String key, @Nullable String seen) {

    private static final int MANY = 500;

    /** What the commitment is for; empty when the address leads nowhere. */
    Optional<Target> aim() {
        var kinds = Arrays.stream(Target.Kind.values()).filter(one -> one.name().equals(kind)).findFirst();
        return kinds.flatMap(found -> uuid(target).map(id -> new Target(found, id)));
    }

    Optional<OrganisationId> giver() {
        return uuid(organisation).map(OrganisationId::new);
    }

    Optional<Commitment.Kind> gift() {
        return Arrays.stream(Commitment.Kind.values()).filter(one -> one.name().equals(contribution)).findFirst();
    }

    /** Null when it was not asked for, or for something that we do not know. */
    @Nullable NeedKind asked() {
        return Arrays.stream(NeedKind.values()).filter(one -> one.name().equals(need)).findFirst().orElse(null);
    }

    /** What the person knew of. */
    Set<CommitmentId> known() {
        if (seen == null) return Set.of();
        return Arrays.stream(seen.split(" ")).limit(MANY).map(CommitmentForm::uuid).flatMap(Optional::stream).map(CommitmentId::new).collect(Collectors.toSet());
    }

    /** The key that came along, or a new one. */
    UUID oneTimeKey() {
        return uuid(key).orElseGet(Ids::next);
    }

    private static Optional<UUID> uuid(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether something stands there that is no day of our time. */
    static boolean unreadable(@Nullable String typed) {
        return typed != null && !typed.isBlank() && day(typed) == null;
    }

    /** The day, or null when there is none to read. */
    static @Nullable LocalDate day(@Nullable String typed) {
        try {
            var day = typed == null ? null : LocalDate.parse(typed.strip());
            return day != null && day.getYear() > 1999 && day.getYear() < 2200 ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
