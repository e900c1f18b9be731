package org.samskap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import samskap.offline.NobodyOutside;
import samskap.testing.SharedDatabase;

/** The product starts, loads its demonstration and serves without looking for any other machine. */
@DemoProduct
@SharedDatabase(DemoProduct.DATABASE)
@Tag("REL-30")
class OfflineTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events", "/proposals?q=buss", "/sign-in", "/outbox", "/readyz"})
    void nobodyElseIsNeeded(String path) {
        assertThat(new Client(port).get(path).statusCode()).isEqualTo(200);
        assertThat(NobodyOutside.asked()).isEmpty();
    }

    @Test
    void whoLooksOutsideIsNoticed() {
        assertThatExceptionOfType(UnknownHostException.class).isThrownBy(() -> InetAddress.getByName("elsewhere.example"));

        assertThat(NobodyOutside.asked()).contains("elsewhere.example");
        NobodyOutside.asked().remove("elsewhere.example");
    }
}
