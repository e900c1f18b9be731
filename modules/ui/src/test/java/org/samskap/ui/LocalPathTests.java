package org.samskap.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SEC-22")
class LocalPathTests {

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "", "x", "/a\r\nSet-Cookie: a=b", "/\t/evil.example"})
    void whatLeadsAwayIsNotOurs(String path) {
        assertThat(LocalPath.or(path, "/")).isEqualTo("/");
        assertThatIllegalArgumentException().isThrownBy(() -> SeeOther.to(path));
    }

    @Test
    void languageAndNoticeAreForOneVisitOnly() {
        assertThat(LocalPath.of("/a", "lang=pl&x=1&said=b")).isEqualTo("/a?x=1");
        assertThat(LocalPath.of("//evil.example/a", "lang=pl")).isEqualTo("/evil.example/a");
    }

    @Test
    void aParameterStandsBeforeTheFragment() {
        assertThat(SeeOther.to("/a?x=1#part").saying("b c").location()).isEqualTo("/a?x=1&said=b+c#part");
    }
}
