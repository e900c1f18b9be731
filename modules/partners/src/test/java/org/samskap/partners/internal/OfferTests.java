package org.samskap.partners.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samskap.partners.Commitment.Kind;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Target;

class OfferTests {
    private static final LocalDate MONDAY = LocalDate.of(2023, 11, 20);

    @Test
    void aPromiseIsOneLineOfReadableCharacters() {
        assertThat(offer(" datasalen,\r\n två\u0000 eftermiddagar ", null, null).what()).isEqualTo("datasalen, två eftermiddagar");
    }

    @Test
    void aPromiseSaysSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> offer(" \n ", null, null));
    }

    @Test
    void aPromiseHasAtMost200CharactersAsPeopleCountThem() {
        assertThat(offer("🤝".repeat(200), null, null).what()).hasSize(400);
        assertThatIllegalArgumentException().isThrownBy(() -> offer("a".repeat(201), null, null));
    }

    @Test
    void aPromiseMayEndOnTheDayItBeginsButNotBefore() {
        assertThat(offer("en dag", MONDAY, MONDAY).until()).isEqualTo(MONDAY);
        assertThatIllegalArgumentException().isThrownBy(() -> offer("en dag", MONDAY, MONDAY.minusDays(1)));
    }

    @Test
    void aPromiseMayBeOpenAtEitherEnd() {
        assertThat(offer("så länge det behövs", MONDAY, null).until()).isNull();
        assertThat(offer("till jul", null, MONDAY).from()).isNull();
    }

    private static Offer offer(String what, @Nullable LocalDate from, @Nullable LocalDate until) {
        var target = new Target(Target.Kind.WORKING_GROUP, UUID.randomUUID());
        return new Offer(OrganisationId.next(), target, Kind.ROOM, what, from, until);
    }
}
