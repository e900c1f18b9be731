package org.samskap.workinggroups.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroupId;

class GroupRowTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "'Vi prövar en drop-in.', 'Vi prövar en drop-in.'",
            "'Först detta.\n\nSedan mer.', 'Först detta.'",
            "'', ''",
    })
    void aListShowsHowAPurposeBegins(String purpose, String shown) {
        assertThat(row(purpose).purpose()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"vän, 160", "ettmycketlångtordutanavbrottsomintegårattdelavarsomhelst, 160"})
    void aLongPurposeIsCutBetweenWords(String word, int atMost) {
        var shown = row((word + " ").repeat(60)).purpose();

        assertThat(shown).endsWith(word + " …").hasSizeLessThanOrEqualTo(atMost + 2);
    }

    private static GroupRow row(String purpose) {
        return new GroupRow(new WorkingGroup(WorkingGroupId.next(), "torget", SpaceId.next(), "Torget", purpose, "", Lang.SV, WorkingGroup.State.ACTIVE, List.of(), Instant.EPOCH), null);
    }
}
