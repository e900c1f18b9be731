package org.samskap.events.web.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTests {

    @ParameterizedTest
    @CsvSource({"9, 09:00", "9:05, 09:05", "13.30, 13:30", "09:00:00, 09:00", " 23:59 , 23:59"})
    void aTimeIsReadAsPeopleWriteIt(String typed, String time) {
        assertThat(Typed.time(typed)).map(Object::toString).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "9:60", "123:30", "noon", "1300", "-1", ":", "9:5"})
    void whatIsNoTimeIsNotReadAsOne(String typed) {
        assertThat(Typed.time(typed)).isEmpty();
    }
}
