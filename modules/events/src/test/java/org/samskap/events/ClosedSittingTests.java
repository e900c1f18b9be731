package org.samskap.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.events.Neighbours.ORGANISER;
import static org.samskap.events.PlanFixture.aConference;
import static org.samskap.events.PlanFixture.freshSlug;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventPlan.Participant;
import org.samskap.events.EventPlan.ParticipantRole;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.SessionKind;
import org.samskap.ui.Lang;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.OpenDoors;
import samskap.testing.SignedInByHeader;

/** What goes on in a closed sitting is for its members, whichever way somebody asks (SEC-02). */
@ApplicationModuleTest
@AutoConfigureMockMvc
@Import({Neighbours.class, OpenDoors.class})
@Tag("SEC-02")
class ClosedSittingTests {
    private static final Actor STRANGER = new Actor(PersonId.next(), "Kim");

    private final EventPlanning planning;
    private final Events events;
    private final People people;
    private final MockMvcTester mvc;

    ClosedSittingTests(EventPlanning planning, Events events, People people, MockMvcTester mvc) {
        this.planning = planning;
        this.events = events;
        this.people = people;
        this.mvc = mvc;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noOutputTellsOthersWhatIsForItsMembers(long seed) throws IOException {
        var chance = new Random(seed);
        var secrets = new ArrayList<String>();
        var slug = planned(chance, secrets);
        var sitting = sittings(slug).get(chance.nextInt(sittings(slug).size()));
        // A second version with another text and other people: neither may show in what has changed.
        replan(slug, chance, secrets);

        for (var viewer : new Actor[] {null, STRANGER, ORGANISER}) {
            for (var output : outputs(slug, sitting, viewer)) assertThat(output).doesNotContain(secrets);
        }
        assertThat(events.outline(slug).orElseThrow().toString()).doesNotContain(secrets);
    }

    @Test
    void aMemberReadsItEverywhereOnceNamedAndNotBefore() throws IOException {
        var secrets = new ArrayList<String>();
        var slug = planned(new Random(7), secrets);
        var sitting = sittings(slug).getFirst();
        var email = UUID.randomUUID() + "@post.example";
        var member = new Actor(people.openAccount(email, "Nadia", Lang.SV), "Nadia");
        var mine = java.util.Objects.requireNonNull(sitting.description());
        assertThat(outputs(slug, sitting, member)).noneMatch(output -> output.contains(mine));

        name(slug, sitting, Map.of("email", email, "name", "Nadia"), 303);

        for (var path : List.of("", "/programme", "/programme.pdf")) {
            assertThat(read("/events/" + slug + path, member)).as(path).contains(mine);
        }
        assertThat(read("/events/" + slug + "/programme", STRANGER)).doesNotContain(mine).contains("Bara för dem som är inbjudna.", sitting.title());
        assertThat(read("/events/" + slug + "/programme", member)).doesNotContain(java.util.Objects.requireNonNull(sittings(slug).getLast().description()));

        var remove = mvc.post().uri(desk(slug, sitting) + "/members/remove").with(csrf()).header(SignedInByHeader.HEADER, ORGANISER.id().toString())
                .param("person", member.id().toString()).exchange();
        assertThat(remove).hasStatus(303);
        assertThat(read("/events/" + slug + "/programme", member)).doesNotContain(mine);
    }

    @Test
    void aMemberIsNamedByAnAddress() {
        var slug = planned(new Random(8), new ArrayList<>());

        name(slug, sittings(slug).getFirst(), Map.of("email", "nobody", "name", ""), 422);
        assertThat(mvc.get().uri(desk(slug, sittings(slug).getFirst()) + "/members").header(SignedInByHeader.HEADER, STRANGER.id().toString()).exchange()).hasStatus(404);
    }

    private List<String> outputs(String slug, Session sitting, @Nullable Actor viewer) throws IOException {
        var outputs = new ArrayList<String>();
        for (var path : List.of("", "/programme", "/programme?kind=CLOSED_SITTING", "/programme/changes", "/programme.pdf", "/schedule.json",
                "/programme/mine?my=" + sitting.id().toString().substring(28))) outputs.add(read("/events/" + slug + path, viewer));
        return outputs;
    }

    private String read(String uri, @Nullable Actor viewer) throws IOException {
        var request = mvc.get().uri(uri);
        var answer = (viewer == null ? request : request.header(SignedInByHeader.HEADER, viewer.id().toString())).exchange();
        assertThat(answer).as(uri).hasStatusOk();
        if (!uri.endsWith(".pdf")) return answer.getResponse().getContentAsString();
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private void name(String slug, Session sitting, Map<String, String> fields, int status) {
        var request = mvc.post().uri(desk(slug, sitting) + "/members").with(csrf()).header(SignedInByHeader.HEADER, ORGANISER.id().toString());
        fields.forEach(request::param);
        assertThat(request.exchange()).hasStatus(status);
    }

    private static String desk(String slug, Session sitting) {
        return "/events/" + slug + "/plan/programme/" + sitting.id();
    }

    private List<Session> sittings(String slug) {
        return planning.outline(slug, ORGANISER).sessions().stream().filter(s -> s.kind() == SessionKind.CLOSED_SITTING).toList();
    }

    private String planned(Random chance, List<String> secrets) {
        var plan = aConference(freshSlug());
        var sessions = new ArrayList<>(plan.sessions().stream().filter(s -> s.kind() != SessionKind.CLOSED_SITTING).toList());
        for (int i = 0; i < 2 + chance.nextInt(2); i++) sessions.add(chance.nextInt(sessions.size() + 1), sitting("Slutet " + i, chance, secrets));
        planning.plan(plan.withProgramme(plan.tracks(), sessions));
        return plan.basics().slug();
    }

    private void replan(String slug, Random chance, List<String> secrets) {
        planning.revise(slug, ORGANISER, planning.outline(slug, ORGANISER).version(), plan -> plan.withProgramme(plan.tracks(),
                plan.sessions().stream().map(s -> s.kind() == SessionKind.CLOSED_SITTING ? sitting(s.title(), chance, secrets) : s).toList()));
        var release = mvc.post().uri("/events/" + slug + "/plan/programme/release").with(csrf()).header(SignedInByHeader.HEADER, ORGANISER.id().toString())
                .param("version", String.valueOf(planning.outline(slug, ORGANISER).version())).exchange();
        assertThat(release).hasStatus(303);
    }

    private static Session sitting(String title, Random chance, List<String> secrets) {
        return new Session(null, 1 + chance.nextInt(2), chance.nextBoolean() ? "stad" : null, title, SessionKind.CLOSED_SITTING,
                chance.nextBoolean() ? LocalTime.of(10 + chance.nextInt(4), 0) : null, null, chance.nextBoolean() ? "Sal B" : null, chance.nextBoolean(),
                secret(secrets), secret(secrets), secret(secrets), chance.nextBoolean(), null, secret(secrets),
                List.of(new Participant(secret(secrets), ParticipantRole.SESSION_LEAD, secret(secrets), secret(secrets))));
    }

    private static String secret(List<String> secrets) {
        var secret = "hemligt" + UUID.randomUUID().toString().substring(0, 8);
        secrets.add(secret);
        return secret;
    }
}
