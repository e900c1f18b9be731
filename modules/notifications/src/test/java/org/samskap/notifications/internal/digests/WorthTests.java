package org.samskap.notifications.internal.digests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.samskap.followups.StepKind;
import org.samskap.notifications.internal.Way;

class WorthTests {

    @Test
    void whoRaisedItIsNotToldThatSheDid() {
        assertThat(Worth.telling(StepKind.RAISED)).isEmpty();
    }

    @Test
    void onlyWhoRaisedItIsToldThatItWasReadAndPublished() {
        assertThat(Worth.telling(StepKind.READ)).containsExactly(Way.RAISED);
        assertThat(Worth.telling(StepKind.PUBLISHED)).containsExactly(Way.RAISED);
    }

    @Test
    void everybodyIsToldWhatCameOfIt() {
        assertThat(Arrays.stream(StepKind.values()).filter(kind -> Worth.telling(kind).contains(Way.ASKED))).contains(StepKind.REPORTED_BACK,
                StepKind.STATUS_CHANGED, StepKind.CLUSTERED, StepKind.GROUP_FORMED, StepKind.COMMITMENT_MADE, StepKind.FOLLOWED_UP, StepKind.HANDED_OVER,
                StepKind.PROMISE_MOVED, StepKind.CORRECTED);
    }

    @Test
    void whoOnlyTakesPartInAnEventIsNotToldOfProposals() {
        assertThat(StepKind.values()).noneMatch(kind -> Worth.telling(kind).contains(Way.TAKES_PART));
    }
}
