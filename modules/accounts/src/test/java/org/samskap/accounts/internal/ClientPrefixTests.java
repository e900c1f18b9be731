package org.samskap.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClientPrefixTests {

    @Test
    void aHouseholdCountsAsOneAndItsNeighboursDoNot() {
        assertThat(ClientPrefix.of("192.0.2.1")).isEqualTo(ClientPrefix.of("192.0.2.254")).isNotEqualTo(ClientPrefix.of("192.0.3.1"));
        assertThat(ClientPrefix.of("2001:db8:1:2::3")).isEqualTo(ClientPrefix.of("2001:db8:1:ffff::9")).isNotEqualTo(ClientPrefix.of("2001:db8:2::3"));
    }

    @Test
    void anAddressIsTheSameHoweverItIsWritten() {
        assertThat(ClientPrefix.of("::ffff:192.0.2.1")).isEqualTo(ClientPrefix.of("192.0.2.1"));
        assertThat(ClientPrefix.of("fe80::1%eth0")).isEqualTo(ClientPrefix.of("fe80:0:0::2"));
    }

    @Test
    void whatIsNoAddressCountsAsOneClient() {
        assertThat(ClientPrefix.of("localhost")).isEqualTo(ClientPrefix.of("evil.example")).isEqualTo("unknown");
    }

    @Test
    @Tag("SEC-25")
    void aShortKeyStopsTheStart() {
        assertThatIllegalStateException().isThrownBy(() -> new Secrets(mock(DSLContext.class), "secret"));
    }
}
