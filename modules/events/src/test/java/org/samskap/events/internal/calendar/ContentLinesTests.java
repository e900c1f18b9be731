package org.samskap.events.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTests {

    @ParameterizedTest
    @ValueSource(strings = {"a", "å", "ł", "€", "😀", "aå€😀"})
    void noLineIsLongerThan75OctetsAndNoLetterIsCutInTwo(String letter) {
        var text = letter.repeat(200);

        var lines = new ContentLines().text("DESCRIPTION", text).bytes();

        var written = new String(lines, StandardCharsets.UTF_8);
        assertThat(written.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75));
        assertThat(written.replace("\r\n ", "")).isEqualTo("DESCRIPTION:" + text + "\r\n");
    }

    @Test
    void whatPeopleWroteCannotBeginALineOfItsOwn() {
        var lines = new ContentLines().text("SUMMARY", "Mer; vi, \\ du\r\nATTENDEE:x\u2028y\u0007").add("URL", "https://a.example/\r\nX:1");

        assertThat(new String(lines.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("SUMMARY:Mer\\; vi\\, \\\\ du\\nATTENDEE:x\\ny\r\nURL:https://a.example/X:1\r\n");
    }

    @Test
    void whatPeopleWroteCannotEndAParameter() {
        assertThat(ContentLines.quoted("Norr\"botten: \r\nkommuner; alla")).isEqualTo("\"Norr'botten: kommuner; alla\"");
    }

    @Test
    void whatIsNotKnownLeavesNoLine() {
        assertThat(new ContentLines().text("LOCATION", null).text("CONTACT", " ").add("RRULE", null).bytes()).isEmpty();
    }
}
