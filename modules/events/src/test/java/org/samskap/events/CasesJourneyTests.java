package org.samskap.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.OpenDoors;
import samskap.testing.SharedDatabase;

/** Real gatherings, set up by their organiser through forms and nothing else. */
@ApplicationModuleTest
@AutoConfigureMockMvc
@SharedDatabase("events planning")
@Import({Neighbours.class, OpenDoors.class})
class CasesJourneyTests {
    private final Organiser olga;
    private final EventPlanning planning;
    private final JoinLinks links;

    CasesJourneyTests(MockMvcTester mvc, EventPlanning planning, JoinLinks links) {
        this.olga = new Organiser(mvc);
        this.planning = planning;
        this.links = links;
    }

    @Test
    void theOpenMonthlyGroupOfHelsingborg() {
        var series = olga.done("/plan/series/new", Map.of("title", "Gemensam utvecklingsgrupp", "what", "Vi träffas en gång i månaden.",
                "why", "För att höra dem det gäller.", "who", "Alla som är nyfikna.", "whatHappens", "Förslagen tas vidare, och gruppen får veta hur det går.",
                "usualPlace", "Fontänhuset Helsingborg", "usualAddress", "Norra Strandgatan 8", "usualOnline", "Webex", "season", "Hösten 2023",
                "seasonTheme", "Sociala tjänster"));
        var rule = olga.open(series + "/plan/dates?which=THIRD&weekday=MONDAY&from=2023-09-01&until=2023-12-31");
        assertThat(rule.select("input[name=date][checked]").eachAttr("value")).containsExactly("2023-09-18", "2023-10-16", "2023-11-20", "2023-12-18");
        var form = rule.selectFirst("main form[method=post]");
        assertThat(olga.send(form, Map.of("date", "2023-09-18,2023-10-16,2023-11-20,2023-12-18"))).hasStatus(303);
        assertThat(olga.send(form, Map.of("date", "2023-09-18,2023-10-16,2023-11-20,2023-12-18"))).hasStatus(303);

        var page = olga.open(series);
        assertThat(page.select("#dates ~ ol > li")).hasSize(4);
        var december = page.select("#dates ~ ol > li a").last().attr("href");
        olga.done(december + "/plan/words", Map.of("theme", "Hur staden förebygger våld"));
        assertThat(olga.open(december).text()).contains("Hur staden förebygger våld", "Fontänhuset Helsingborg", "Norra Strandgatan 8", "Webex",
                "Tiden är inte klar än");
        assertThat(olga.open("/plan").text()).contains("Hur staden förebygger våld");

        assertThat(olga.fill(series + "/themes", Map.of("what", "Ensamhet på landet", "name", "", "email", ""))).hasStatus(303);
        var suggested = olga.open(series + "/themes").select("#suggested ~ ul a").attr("href");
        olga.done(suggested, Map.of("event", december.substring("/events/".length()), "as", "AGENDA_ITEM"));
        assertThat(olga.open(december + "/plan/preview").text()).contains("Ensamhet på landet");
    }

    @Test
    void theDigitalStartOfTwoDaysThatBelongTogether() {
        var plan = olga.done("/plan/events/new", Map.of("title", "Take-off", "summary", "En gemensam start.", "kind", "WORKSHOP", "contract", "ALL_DAYS"));
        olga.done(plan + "/days/new", Map.of("date", "2023-12-03", "starts", "13:00", "ends", "16.00", "place", "Helsingborg", "online", "Zoom"));
        olga.done(plan + "/days/new", Map.of("date", "2023-12-04", "starts", "9", "ends", "15:00", "place", "Helsingborg", "online", "Zoom"));
        olga.done(plan + "/questions", Map.of("guidingQuestions", """
                Vilka är våra gemensamma utmaningar?
                Hur samskapar vi över sektorer?
                Hur får vi insatser att hänga ihop?
                Hur lär vi oss arbeta tillsammans på nya sätt?
                Hur bygger vi relationer som bär?
                Hur ser vi till att alla perspektiv är med?
                Hur ser vi till att vi gör, inte bara pratar?""", "targetGroups", "- Staden\n- Akademin\n- Föreningar"));
        olga.done(plan + "/arrangers/new", Map.of("role", "ORGANISER", "name", "Hållbart Helsingborg, i samskapande"));
        olga.done(plan + "/arrangers/new", Map.of("role", "CONTACT", "name", "Sensus"));
        for (var day : olga.open(plan + "/links").select("main .rows a").eachAttr("href")) {
            olga.done(day, Map.of("url", "https://zoom.example/j/" + day.hashCode()));
        }

        var slug = plan.split("/")[2];
        assertThat(planning.outline(slug, Neighbours.ORGANISER).summary().state()).isEqualTo(EventState.DRAFT);
        assertThat(olga.get("/events/" + slug)).hasStatus(404);
        assertThat(olga.open(plan + "/preview").text()).contains("Take-off", "Hur bygger vi relationer som bär?");
        olga.done(plan + "/state", Map.of("state", "OPEN"));

        var page = olga.open("/events/" + slug);
        assertThat(page.select("section[aria-labelledby=when] li")).hasSize(2);
        assertThat(page.select("section[aria-labelledby=when] time").eachAttr("datetime")).contains("2023-12-03T13:00+01:00", "2023-12-04T15:00+01:00");
        assertThat(page.select("#questions ~ ol li")).hasSize(7);
        assertThat(page.select("#questions ~ ol li a").get(4).attr("href")).isEqualTo("/propose?event=" + slug + "&question=5");
        assertThat(page.html()).doesNotContain("zoom.example");
        assertThat(links.of(planning.outline(slug, Neighbours.ORGANISER).id())).hasSize(2);
        assertThat(olga.open(plan).select("#missing ~ ul").text()).doesNotContain("länk", "klockslag", "plats");
    }

    @Test
    void aFollowUpAndTheNextEditionBeginFromWhatWas() {
        var first = olga.done("/plan/events/new", Map.of("title", "Växa eller krympa", "summary", "En konferens.", "kind", "CONFERENCE"));
        olga.done(first + "/days/new", Map.of("date", "2023-05-30"));
        olga.done(first + "/days/new", Map.of("date", "2023-05-31"));
        olga.done(first + "/state", Map.of("state", "OPEN"));
        olga.done(first + "/state", Map.of("state", "HELD"));

        var next = olga.done(first + "/copy?way=SUCCESSOR", Map.of("title", "Växa eller krympa 2025", "first", "2025-05-20"));
        olga.done(next + "/state", Map.of("state", "SAVE_THE_DATE"));
        var followUp = olga.done(first + "/copy?way=FOLLOW_UP", Map.of("title", "Vad hände sedan?", "first", "2023-12-01"));
        assertThat(olga.open(first.replace("/plan", "")).select("#chain")).as("a draft is on nobody's thread").isEmpty();
        olga.done(followUp + "/state", Map.of("state", "OPEN"));

        var page = olga.open(first.replace("/plan", ""));
        assertThat(page.select("#editions ~ p a").attr("href")).isEqualTo(next.replace("/plan", ""));
        assertThat(page.select("#chain ~ ol a").eachAttr("href")).contains(followUp.replace("/plan", ""));
        assertThat(olga.open(next.replace("/plan", "")).select("section[aria-labelledby=when] li")).hasSize(2);
        assertThat(olga.open(next.replace("/plan", "")).text()).contains("20 maj 2025", "21 maj 2025", "Förra gången:");
    }
}
