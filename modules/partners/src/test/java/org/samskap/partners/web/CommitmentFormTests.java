package org.samskap.partners.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentFormTests {

    @ParameterizedTest
    @ValueSource(strings = {"20 november", "2023-02-30", "0001-01-01", "+999999999-01-01", "2023-11-20T10:00"})
    void whatIsNoDayOfOurTimeIsToBeMended(String typed) {
        assertThat(CommitmentForm.unreadable(typed)).isTrue();
        assertThat(CommitmentForm.day(typed)).isNull();
    }

    @Test
    void aDayLeftOutIsFine() {
        assertThat(CommitmentForm.unreadable(" ")).isFalse();
        assertThat(CommitmentForm.day(null)).isNull();
        assertThat(CommitmentForm.day(" 2023-11-20 ")).isEqualTo(LocalDate.of(2023, 11, 20));
    }

    @Test
    void anAddressThatLeadsNowhereHasNoTarget() {
        var id = UUID.randomUUID().toString();
        assertThat(form("WORKING_GROUP", id).aim()).isPresent();
        assertThat(form("WORKING_GROUP", "1").aim()).isEmpty();
        assertThat(form("SOMETHING", id).aim()).isEmpty();
        assertThat(form(null, null).aim()).isEmpty();
    }

    @Test
    void aFormKeepsItsKeyAndGetsOneWhenItHasNone() {
        var key = UUID.randomUUID();
        assertThat(new CommitmentForm(null, null, null, null, null, null, null, null, null, key.toString(), null).oneTimeKey()).isEqualTo(key);
        assertThat(form(null, null).oneTimeKey()).isNotEqualTo(form(null, null).oneTimeKey());
    }

    private static CommitmentForm form(@Nullable String kind, @Nullable String target) {
        return new CommitmentForm(kind, target, null, null, null, null, null, null, null, null, null);
    }
}
