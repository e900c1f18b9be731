package org.samskap.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.events.Neighbours.ORGANISER;
import static org.samskap.events.PlanFixture.aConference;
import static org.samskap.events.PlanFixture.freshSlug;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.OpenDoors;
import samskap.testing.SignedInByHeader;
import samskap.testing.Statements;

/** What organisers and everybody else see and do with a programme. */
@ApplicationModuleTest
@AutoConfigureMockMvc
@Import({Neighbours.class, OpenDoors.class})
class ProgrammePagesTests {
    private final EventPlanning planning;
    private final MockMvcTester mvc;
    private String slug = "";

    ProgrammePagesTests(EventPlanning planning, MockMvcTester mvc) {
        this.planning = planning;
        this.mvc = mvc;
    }

    @BeforeEach
    void plan() {
        slug = freshSlug();
        planning.plan(aConference(slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void whatAnOrganiserAddsIsSeenByEverybodyOnceItIsReleased(String language) {
        assertThat(add(Map.of("title", "Panel om bostäder", "kind", "PANEL", "day", "1", "starts", "14", "ends", "15.30",
                "people[0].name", "Maja", "people[0].role", "PANELLIST", "people[0].affiliation", "NSPH"))).hasStatus(303);

        assertThat(page("/events/" + slug + "/programme", null).text()).doesNotContain("Panel om bostäder");
        assertThat(page(desk() + "?lang=" + language, ORGANISER).text()).contains("Panel om bostäder");
        assertThat(post(desk() + "/release", Map.of("version", version(), "note", "Nu är panelen klar."))).hasStatus(303);

        var shown = page("/events/" + slug + "/programme?lang=" + language, null);
        assertThat(shown.text()).contains("Panel om bostäder", "Maja, NSPH", "14:00", "15:30", "Nu är panelen klar.", "Betalas av Formas.");
        assertThat(shown.select("h1")).hasSize(1);
        assertThat(page("/events/" + slug + "/programme/changes?lang=" + language, null).select("section li").text()).contains("Panel om bostäder");
        assertThat(page("/events/" + slug + "?lang=" + language, null).text()).contains("Panel om bostäder");
    }

    @Test
    void atEachPartThatIsOpenToAllSomebodyCanRaiseAProposalAboutIt() {
        var programme = page("/events/" + slug + "/programme", null);

        var links = programme.select("main li a[href^=/propose]");
        assertThat(links.eachText()).anySatisfy(text -> assertThat(text).contains("Öppning")).noneSatisfy(text -> assertThat(text).contains("Sammanträde"));
        var opening = programme.select("li:has(h3:contains(Öppning))").attr("id").replace("s-", "");
        assertThat(links.eachAttr("href")).allMatch(href -> href.matches("/propose\\?event=" + slug + "&session=[0-9a-f-]{36}")).doesNotHaveDuplicates();
        assertThat(opening).isNotEmpty();
    }

    @Test
    void whatIsReleasedTwiceIsOneVersion() {
        assertThat(post(desk() + "/release", Map.of("version", version()))).hasStatus(303);

        assertThat(page("/events/" + slug + "/programme/changes", null).select("main h2").eachText()).containsExactly("Version 1");
    }

    @ParameterizedTest
    @CsvSource({"title, ''", "starts, kvart över", "ends, 25:00", "places, många", "day, 9", "track, inget", "kind, FEST"})
    @Tag("UX-04")
    void whatCannotBeRightIsSaidBesideItsFieldAndNothingTypedIsLost(String field, String typed) {
        var fields = new java.util.HashMap<>(Map.of("title", "Panel", "kind", "PANEL", "description", "Långt och väl"));
        fields.put(field, typed);

        var answer = add(fields);

        assertThat(answer).hasStatus(422);
        var page = parse(answer);
        assertThat(page.select("#problems a").attr("href")).isEqualTo("#" + field);
        assertThat(page.select("#" + field).attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("textarea[name=description]").text()).isEqualTo("Långt och väl");
    }

    @Test
    void anEndBeforeTheBeginningIsSaid() {
        var page = parse(add(Map.of("title", "Panel", "kind", "PANEL", "starts", "14:00", "ends", "13:00")));

        assertThat(page.select("#ends-error").text()).contains("slutar innan");
    }

    @Test
    @Tag("REL-28")
    void theSecondOfTwoWhoEditAtOnceKeepsWhatTheyTypedAndSeesWhatStands() {
        var seen = version();
        var session = session("Öppning");
        assertThat(post(session, Map.of("version", seen, "title", "Öppning", "kind", "TALK", "day", "1", "place", "Lilla salen"))).hasStatus(303);

        var answer = post(session, Map.of("version", seen, "title", "Öppningen", "kind", "TALK", "day", "1", "description", "Mitt"));

        assertThat(answer).hasStatus(409);
        var page = parse(answer);
        assertThat(page.select("textarea[name=description]").text()).isEqualTo("Mitt");
        assertThat(page.select("section[aria-labelledby=now]").text()).contains("Lilla salen");
        assertThat(post(session, Map.of("version", page.select("input[name=version]").val(), "title", "Öppningen", "kind", "TALK", "day", "1"))).hasStatus(303);
        assertThat(page(desk(), ORGANISER).text()).contains("Öppningen");
    }

    @Test
    void aStrandIsThereOnEveryDay() {
        add(Map.of("title", "Sociala innovationer", "kind", "WORKSHOP", "day", "all"));
        post(desk() + "/release", Map.of("version", version()));

        var page = page("/events/" + slug + "/programme", null);
        assertThat(page.select("h3:contains(Sociala innovationer)")).hasSize(2);
        assertThat(page.select(".tag:contains(Varje dag)")).hasSize(2);
    }

    @Test
    void aSessionIsRemovedAfterAQuestionAndMovedByButtons() {
        var session = session("Öppning");
        assertThat(page(session + "/remove", ORGANISER).select("h1").text()).contains("Öppning");
        assertThat(post(session + "/move", Map.of("version", version(), "to", "later"))).hasStatus(303);
        assertThat(page(desk(), ORGANISER).select("section li h3").eachText()).containsSubsequence("Rundvandring", "13:00–13:30 Öppning");

        assertThat(post(session + "/remove", Map.of("version", version()))).hasStatus(303);
        assertThat(page(desk(), ORGANISER).select("section li h3").text()).doesNotContain("Öppning");
        assertThat(post(session + "/move", Map.of("version", "0", "to", "later"))).hasStatus(303);
    }

    @Test
    void clashesAreWarningsOnly() {
        add(Map.of("title", "Samtidigt", "kind", "TALK", "day", "1", "starts", "13:00", "ends", "14:00", "place", "Stora salen", "places", "200"));
        assertThat(post(desk() + "/rooms", Map.of("rooms", "Stora salen = 120"))).hasStatus(303);

        assertThat(page(desk(), ORGANISER).select("section li").text())
                .contains("Stora salen är samtidigt platsen för ”Öppning”.", "Fler platser än Stora salen rymmer.");
        assertThat(post(desk() + "/release", Map.of("version", version()))).hasStatus(303);
        assertThat(post(desk() + "/rooms", Map.of("rooms", "Stora salen"))).hasStatus(422);
    }

    @Test
    @Tag("SEC-03")
    void onlyOrganisersComeToTheDesk() {
        var stranger = new Actor(org.samskap.accounts.PersonId.next(), "Kim");
        var session = session("Sammanträde");
        for (var path : List.of("", "/new", "/rooms", session.substring(desk().length()), session.substring(desk().length()) + "/members",
                session.substring(desk().length()) + "/remove")) {
            assertThat(get(desk() + path, stranger)).as(path).hasStatus(404);
            assertThat(get(desk() + path, ORGANISER)).as(path).hasStatus(200);
        }
        assertThat(get(desk() + "/00000000-0000-7000-8000-000000000000", ORGANISER)).hasStatus(404);
    }

    @Test
    void aProgrammeIsNarrowedByDayTrackAndKindInTheAddress() {
        var page = page("/events/" + slug + "/programme?day=2023-12-07", null);
        assertThat(page.select("main h3").eachText()).containsExactly("Öppning", "Rundvandring");

        assertThat(page("/events/" + slug + "/programme?track=digitalt", null).text()).contains("Öppning").doesNotContain("Rundvandring");
        assertThat(page("/events/" + slug + "/programme?kind=GUIDED_TOUR", null).select("main h3").eachText()).containsExactly("Rundvandring");
        assertThat(page("/events/" + slug + "/programme?kind=NOPE&day=x", null).text()).contains("Inget i programmet passar");
    }

    @Test
    void aProgrammeOfOnesOwnStandsInTheAddress() {
        var chosen = page("/events/" + slug + "/programme", null).select("input[name=my]").first().val();

        var mine = page("/events/" + slug + "/programme/mine?my=" + chosen + "&my=00000000&my=<script>", null);
        assertThat(mine.select("main h3").eachText()).containsExactly("Öppning");
        assertThat(mine.text()).contains("finns inte längre");
        var again = page(mine.select("main a[href*=my]").attr("href"), null);
        assertThat(again.select("input[name=my][checked]").eachAttr("value")).containsExactly(chosen);
        assertThat(page("/events/" + slug + "/programme?kind=GUIDED_TOUR&my=" + chosen, null).select("input[type=hidden][name=my]").eachAttr("value"))
                .containsExactly(chosen);
    }

    @Test
    void aProgrammeOfOnesOwnCanBeSubscribedTo() throws UnsupportedEncodingException {
        var chosen = page("/events/" + slug + "/programme", null).select("input[name=my]").first().val();

        var answer = get("/events/" + slug + "/programme/mine.ics?my=" + chosen, null);

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentAsString()).contains("SUMMARY;LANGUAGE=sv:Öppning", "DTSTART;TZID=Europe/Stockholm:20231207T130000")
                .containsOnlyOnce("BEGIN:VEVENT");
    }

    @Test
    @Tag("UX-25")
    void aProgrammeNeedsOneStatement() {
        assertThat(Statements.during(() -> page("/events/" + slug + "/programme", null))).hasSize(1);
    }

    @Test
    void aDraftsProgrammeIsNobodysButTheOrganisers() {
        var draft = freshSlug();
        planning.plan(aConference(draft).in(EventState.DRAFT));

        assertThat(get("/events/" + draft + "/programme", null)).hasStatus(404);
        assertThat(get("/events/" + draft + "/programme/changes", null)).hasStatus(404);
        assertThat(post("/events/" + draft + "/plan/programme/release", Map.of("version", "0"))).hasStatus(422);
    }

    private String desk() {
        return "/events/" + slug + "/plan/programme";
    }

    private String version() {
        return String.valueOf(planning.outline(slug, ORGANISER).version());
    }

    private String session(String title) {
        return desk() + "/" + planning.outline(slug, ORGANISER).sessions().stream().filter(s -> s.title().equals(title)).findFirst().orElseThrow().id();
    }

    private MvcTestResult add(Map<String, String> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("version", version());
        return post(desk() + "/new", all);
    }

    private MvcTestResult post(String uri, Map<String, String> fields) {
        var request = mvc.post().uri(uri).with(csrf()).header(SignedInByHeader.HEADER, ORGANISER.id().toString());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(String uri, @Nullable Actor actor) {
        var request = mvc.get().uri(uri);
        return (actor == null ? request : request.header(SignedInByHeader.HEADER, actor.id().toString())).exchange();
    }

    private Document page(String uri, @Nullable Actor actor) {
        var answer = get(uri, actor);
        assertThat(answer).as(uri).hasStatusOk();
        return parse(answer);
    }

    private static Document parse(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
