package org.samskap.partners.internal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.partners.OrganisationId;

class UnseenTests {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAddressSaysWhereToReadOn(boolean waits) {
        var mark = new Unseen(waits, OrganisationId.next());

        assertThat(Unseen.of(mark.toString())).contains(mark);
    }

    @Test
    void whatIsNoMarkIsNone() {
        assertThat(Unseen.of("w")).isEmpty();
        assertThat(Unseen.of("nonsense")).isEmpty();
    }
}
