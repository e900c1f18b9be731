package org.samskap.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.events.PlanFixture.aConference;
import static org.samskap.events.PlanFixture.freshSlug;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.events.EventPlan.OrganiserRole;
import org.samskap.events.internal.organised.Organised;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.OrganisationsMerged;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.OpenDoors;
import samskap.testing.SharedDatabase;

/** What an organisation organised is found at the entry of the directory in which it goes on. */
@ApplicationModuleTest
@AutoConfigureMockMvc
@SharedDatabase("events planning")
@Import({Neighbours.class, OpenDoors.class})
class MergedOrganisersTests {
    private final EventPlanning planning;
    private final Organised organised;
    private final Organiser olga;

    MergedOrganisersTests(EventPlanning planning, Organised organised, MockMvcTester mvc) {
        this.planning = planning;
        this.organised = organised;
        this.olga = new Organiser(mvc);
    }

    @Test
    @Tag("REL-02")
    void theEntryInWhichItGoesOnOrganisedWhatTheOtherDidAlsoWhenToldTwice(Scenario scenario) {
        var twin = OrganisationId.next();
        var alone = organisedBy(twin);
        var both = organisedBy(twin, Neighbours.CITY.id());

        for (int time = 0; time < 2; time++) {
            scenario.publish(new OrganisationsMerged(twin, Neighbours.CITY.id(), Instant.EPOCH)).andWaitForStateChange(() -> organised.by(twin), List::isEmpty)
                    .andVerify(none -> assertThat(organised.by(Neighbours.CITY.id())).extracting(EventSummary::slug).contains(alone).containsOnlyOnce(both));
        }
        assertThat(olga.open("/events/" + alone).select("main a[href=" + Neighbours.CITY.href() + "]")).isNotEmpty();
    }

    private String organisedBy(OrganisationId... organisations) {
        var plan = aConference(freshSlug());
        var organisers = Stream.of(organisations).map(id -> new EventPlan.Organiser(id, "Socialförvaltningen", OrganiserRole.ORGANISER)).toList();
        planning.plan(new EventPlan(plan.basics(), plan.words(), plan.signUp(), plan.follows(), plan.days(), plan.tracks(), plan.sessions(), organisers, plan.fundingLine(),
                plan.report()));
        return plan.basics().slug();
    }
}
