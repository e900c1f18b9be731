package org.samskap.workinggroups.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.workinggroups.internal.notes.Audience;
import org.samskap.workinggroups.web.Typed;

class NoteFormTests {

    @ParameterizedTest
    @Tag("SEC-06")
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "http://intranet", "https:", "https://", "//evil.example", "https://user:secret@host", "java\nscript:x", "https://a b"})
    void onlyTheAddressOfAPageBecomesALink(String typed) {
        assertThat(Typed.isAddress(typed)).isFalse();
    }

    @Test
    void anAddressOfAPageBecomesALink() {
        assertThat(Typed.isAddress("https://www.helsingborg.se/behov?del=2#sammanfattning")).isTrue();
    }

    @Test
    @Tag("PRIV-05")
    void aNoteIsForMembersUnlessSomebodySaysEverybody() {
        assertThat(new NoteForm("T", "x", null, null, null).readers()).isEqualTo(Audience.MEMBERS);
        assertThat(new NoteForm("T", "x", null, "ALLA", null).readers()).isEqualTo(Audience.MEMBERS);
        assertThat(new NoteForm("T", "x", null, "EVERYONE", null).readers()).isEqualTo(Audience.EVERYONE);
    }
}
