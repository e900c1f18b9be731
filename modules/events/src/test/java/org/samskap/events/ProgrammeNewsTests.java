package org.samskap.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.events.PlanFixture.aConference;
import static org.samskap.events.PlanFixture.freshSlug;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.SessionKind;
import org.samskap.ui.Lang;
import org.samskap.ui.TextBundles;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;

import samskap.testing.OpenDoors;

/** What changed in a programme is said in one sentence, since the version the reader knows. */
@ApplicationModuleTest
@AutoConfigureMockMvc
@Import({Neighbours.class, OpenDoors.class})
class ProgrammeNewsTests {
    private final EventPlanning planning;
    private final Programmes programmes;
    private final TextBundles bundles;

    ProgrammeNewsTests(EventPlanning planning, Programmes programmes, TextBundles bundles) {
        this.planning = planning;
        this.programmes = programmes;
        this.bundles = bundles;
    }

    @Test
    void countsWhatIsNewAndGoneSinceTheVersionTheReaderKnows() {
        var slug = freshSlug();
        var event = planning.plan(aConference(slug));
        planning.plan(with(aConference(slug), "Panel"));
        planning.plan(with(aConference(slug), "Panel", "Debatt"));

        assertThat(since(event, 1, Lang.SV)).contains("2 nya programpunkter");
        assertThat(since(event, 2, Lang.SV)).contains("1 ny programpunkt");
        assertThat(since(event, 1, Lang.PL)).contains("2 nowe punkty programu");
        assertThat(since(event, 1, Lang.EN)).contains("2 new sessions");
    }

    @Test
    void whatWasAddedAndTakenAwayAgainIsNothingToSay() {
        var slug = freshSlug();
        var event = planning.plan(aConference(slug));
        planning.plan(with(aConference(slug), "Panel"));
        planning.plan(aConference(slug));

        assertThat(since(event, 1, Lang.SV)).isEmpty();
        assertThat(since(event, 2, Lang.SV)).contains("1 programpunkt utgår");
        assertThat(since(event, 3, Lang.SV)).isEmpty();
        assertThat(since(EventId.next(), 1, Lang.SV)).isEmpty();
    }

    private java.util.Optional<String> since(EventId event, int known, Lang lang) {
        return programmes.changesSince(bundles.in(lang), event, known);
    }

    private static EventPlan with(EventPlan plan, String... titles) {
        var sessions = new ArrayList<>(plan.sessions());
        List.of(titles).forEach(title -> sessions.add(Session.of(1, null, title, SessionKind.PANEL, null, null, null, false, null, null, false, null, List.of())));
        return plan.withProgramme(plan.tracks(), sessions);
    }
}
