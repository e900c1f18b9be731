package org.samskap.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"anna@samskap.example", " anna@samskap.example ", "a.b+c@x-y.se", "åsa@exempel.se", "o'neil@example.org"})
    void takesWhatPeopleHave(String typed) {
        assertThat(EmailAddress.find(typed)).hasValueSatisfying(address -> assertThat(address.text()).isEqualTo(typed.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anna", "anna@", "@samskap.example", "anna@localhost", "anna@samskap.", "anna @samskap.example",
            "anna@samskap.example, bo@samskap.example", "Anna <anna@samskap.example>", "anna@samskap.example\r\nBcc: bo@samskap.example"})
    void refusesWhatNoMailCanReach(String typed) {
        assertThat(EmailAddress.find(typed)).isEmpty();
    }
}
