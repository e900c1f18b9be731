package org.samskap.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.events.PlanFixture.aMeeting;
import static org.samskap.events.PlanFixture.freshSlug;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.PersonId;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.OpenDoors;
import samskap.testing.SharedDatabase;

/** Any date may be said to follow up earlier ones, also one that a rule made. */
@ApplicationModuleTest
@AutoConfigureMockMvc
@SharedDatabase("events planning")
@Import({Neighbours.class, OpenDoors.class})
class FollowsTests {
    private static final LocalDate OCTOBER = LocalDate.of(2023, 10, 16);
    private static final LocalDate NOVEMBER = LocalDate.of(2023, 11, 20);
    private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 18);

    private final EventPlanning planning;
    private final Events events;
    private final Organiser olga;
    private final Organiser stranger;

    FollowsTests(EventPlanning planning, Events events, MockMvcTester mvc) {
        this.planning = planning;
        this.events = events;
        this.olga = new Organiser(mvc);
        this.stranger = new Organiser(mvc, PersonId.next().toString());
    }

    @Test
    void whatIsTickedBecomesAStepOnTheThread() {
        var october = planned(OCTOBER);
        var november = planned(NOVEMBER);

        olga.done(page(november), Map.of("follows", october));

        assertThat(events.followedUpBy(id(november))).extracting(EventSummary::slug).containsExactly(october);
        assertThat(olga.open("/events/" + november).select("main a[href=/events/" + october + "]")).isNotEmpty();
        assertThat(olga.open(page(november)).select("input[checked]").eachAttr("value")).containsExactly(october);
    }

    @Test
    void onlyWhatComesBeforeIsOfferedAndNothingElseIsHeard() {
        var november = planned(NOVEMBER);
        var december = planned(DECEMBER);
        var october = planned(OCTOBER);

        assertThat(olga.open(page(november)).select("input[name=follows]").eachAttr("value")).contains(october).doesNotContain(november, december);
        olga.done(page(november), Map.of("follows", december));
        assertThat(events.followedUpBy(id(november))).isEmpty();
    }

    @Test
    @Tag("REL-28")
    void whoComesSecondSeesWhatStandsNow() {
        var october = planned(OCTOBER);
        var november = planned(NOVEMBER);
        var form = olga.open(page(november)).selectFirst("main form");
        olga.done("/events/" + november + "/plan/words", Map.of("theme", "Nytt tema"));

        var late = olga.send(form, Map.of("follows", october));

        assertThat(late).hasStatus(409);
        assertThat(Organiser.page(late).select("input[checked]").eachAttr("value")).containsExactly(october);
    }

    @Test
    @Tag("SEC-03")
    void nobodyElseFindsThePage() {
        assertThat(stranger.get(page(planned(NOVEMBER)))).hasStatus(404);
    }

    private static String page(String slug) {
        return "/events/" + slug + "/plan/follows";
    }

    private EventId id(String slug) {
        return events.find(slug).orElseThrow().id();
    }

    private String planned(LocalDate on) {
        var slug = freshSlug();
        planning.plan(aMeeting(slug, on));
        return slug;
    }
}
