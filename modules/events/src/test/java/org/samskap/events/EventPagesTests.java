package org.samskap.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.events.PlanFixture.aConference;
import static org.samskap.events.PlanFixture.aMeeting;
import static org.samskap.events.PlanFixture.aMeetingOf;
import static org.samskap.events.PlanFixture.aSeries;
import static org.samskap.events.PlanFixture.freshSlug;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.events.EventPageSection.Part;
import org.samskap.events.EventPageSection.Place;
import org.samskap.partners.OrganisationEntered;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.OpenDoors;
import samskap.testing.Statements;

@ApplicationModuleTest
@AutoConfigureMockMvc
@Import({Neighbours.class, OpenDoors.class, EventPagesTests.Sections.class})
class EventPagesTests {
    private final EventPlanning planning;
    private final MockMvcTester mvc;

    EventPagesTests(EventPlanning planning, MockMvcTester mvc) {
        this.planning = planning;
        this.mvc = mvc;
    }

    static class Sections {
        @Bean
        EventPageSection above() {
            return (shell, event, actor) -> List.of(
                    new Part(Place.MAIN, 20, out -> out.writeContent("<p class=\"part\">second</p>")),
                    new Part(Place.MAIN, 10, out -> out.writeContent("<p class=\"part\">first</p>")),
                    new Part(Place.ACTIONS, 10, out -> out.writeContent("<a class=\"button\" href=\"/act\">Act</a>")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    @Tag("UX-11")
    void everythingAnOrganiserSaidStandsOnThePageInEveryLanguage(String language) {
        var earlier = freshSlug();
        planning.plan(aMeeting(earlier, LocalDate.of(2023, 10, 16)));
        var plan = aConference(freshSlug(), earlier);
        planning.plan(plan);

        var page = page("/events/" + plan.basics().slug() + "?lang=" + language);

        assertThat(page.text()).contains("Take-off", "Hur blir vi mer vi?", "Mer vi", "Öppning", "Petra, projektledare, Region Skåne",
                "Vid stadshuset", "Trappfri väg", "Vilka saknas?", "Det här behövs.", "en deltagare", "Sociala innovationer",
                "Betalas av Formas.", "Säg till om du behöver tolk.", "Så blev det", "Forskare", "En socialt hållbar stad");
        assertThat(page.select("h1").size()).isEqualTo(1);
        assertThat(page.select("a[href=/organisations/helsingborgs-stad]").text()).isEqualTo("Socialförvaltningen");
        assertThat(page.select("#chain + ol a").attr("href")).isEqualTo("/events/" + earlier);
        assertThat(page.select("h1").attr("lang")).isEqualTo(language.equals("sv") ? "" : "sv");
    }

    @Test
    void theLogoOfAnOrganiserStandsBesideItsNameOnceTheDirectoryHasIt(Scenario scenario) {
        var plan = aConference(freshSlug());
        planning.plan(plan);
        var path = "/events/" + plan.basics().slug();

        scenario.publish(new OrganisationEntered(Neighbours.CITY.id(), Instant.parse("2023-11-20T07:00:00Z")))
                .andWaitForStateChange(() -> page(path).select("#organisers ~ dl img.logo").attr("alt"), "Stadens vapen"::equals)
                .andVerify(alt -> assertThat(page(path).select("#organisers ~ dl img.logo").attr("src")).isEqualTo(Neighbours.CITY.logo().href()));
    }

    @Test
    @Tag("UX-12")
    void eachDayHasItsOwnHoursOrSaysThatTheyAreToCome() {
        var plan = aConference(freshSlug());
        planning.plan(plan);

        var days = page("/events/" + plan.basics().slug()).select("section[aria-labelledby=when] li");

        assertThat(days).hasSize(2);
        assertThat(days.get(0).select("time[datetime^=2023-12-07T]").eachAttr("datetime"))
                .containsExactly("2023-12-07T13:00+01:00", "2023-12-07T16:00+01:00");
        assertThat(days.get(1).text()).contains("fredag", "Tiden är inte klar än", "Platsen är inte klar än");
    }

    @Test
    void aMeetingWithoutADateSaysSoAndHasNoThread() {
        var plan = aMeeting(freshSlug(), null);
        planning.plan(plan);

        var page = page("/events/" + plan.basics().slug());

        assertThat(page.text()).contains("Dagen är inte klar än");
        assertThat(page.select("#chain")).isEmpty();
    }

    @Test
    void aClosedSittingSaysWhoItIsFor() {
        var plan = aConference(freshSlug());
        planning.plan(plan);

        assertThat(page("/events/" + plan.basics().slug()).select("#programme ~ ol").text())
                .contains("Slutet sammanträde", "Bara för dem som är inbjudna.", "Guidad tur", "På annan plats", "Begränsat antal platser");
    }

    @Test
    void partsOfOtherModulesStandInTheirPlaceAndOrder() {
        var plan = aMeeting(freshSlug(), null);
        planning.plan(plan);

        var page = page("/events/" + plan.basics().slug());

        assertThat(page.select(".part").eachText()).containsExactly("first", "second");
        assertThat(page.select(".buttons a[href=/act]")).hasSize(1);
    }

    @Test
    void anEventsPageNeedsOneStatement() {
        var plan = aConference(freshSlug());
        planning.plan(plan);

        assertThat(Statements.during(() -> page("/events/" + plan.basics().slug()))).hasSize(1);
    }

    @Test
    void whatNobodyPlannedIsNotFound() {
        assertThat(mvc.get().uri("/events/no-such-event").exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/series/no-such-series").exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/events?space=no-such-space").exchange()).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void aSeriesShowsItsPromiseAndItsDatesOnTheThread(String language) {
        var slug = freshSlug();
        var series = planning.plan(aSeries(slug));
        planning.plan(aMeetingOf(series, freshSlug(), LocalDate.of(2023, 10, 16)));
        var next = aMeetingOf(series, freshSlug(), LocalDate.of(2023, 12, 18));
        planning.plan(next);

        var page = page("/series/" + slug + "?lang=" + language);

        assertThat(page.select("section.promise").text()).contains("du får veta hur det går");
        assertThat(page.select("#dates + ol > li")).hasSize(2);
        assertThat(page.select("#dates + ol > li.next a").attr("href")).isEqualTo("/events/" + next.basics().slug());
        assertThat(page.select("#connect + ol > li").eachText()).containsExactly("Öppna länken.", "Skriv ditt namn.");
        assertThat(Statements.during(() -> page("/series/" + slug))).hasSize(1);
    }

    @Test
    void whatIsOnComesSoonestFirstAndWhatHasBeenLatestFirst() {
        var past = planAt("2023-10-16");
        var longAgo = planAt("2023-09-18");
        var today = planAt("2023-11-20");
        var soon = planAt("2023-12-18");

        var page = page("/events");

        assertThat(page.select("#on + ul h3 a").eachAttr("href")).containsSubsequence("/events/" + today, "/events/" + soon);
        assertThat(page.select("#past + ul h3 a").eachAttr("href")).containsSubsequence("/events/" + past, "/events/" + longAgo);
        assertThat(Statements.during(() -> page("/events"))).hasSize(1);
    }

    @Test
    void aLongListGoesOnWhereThePageBeforeStopped() {
        for (int day = 1; day <= 22; day++) planAt("2035-05-" + (day < 10 ? "0" : "") + day);
        var last = page("/events").select("section[aria-labelledby=on] a[rel=next]").attr("href");

        var shown = page("/events").select("#on + ul h3 a").eachAttr("href");
        var more = page(last);

        assertThat(more.select("#on + ul h3 a").eachAttr("href")).isNotEmpty().doesNotContainAnyElementsOf(shown);
        assertThat(more.select("#past")).isEmpty();
    }

    @Test
    void theStartPageShowsTheNextEvents() {
        planAt("2023-11-20");

        assertThat(page("/").select("#next-events + ul > li")).isNotEmpty().hasSizeLessThanOrEqualTo(4);
    }

    private String planAt(String day) {
        var plan = aMeeting(freshSlug(), LocalDate.parse(day));
        planning.plan(plan);
        return plan.basics().slug();
    }

    private Document page(String uri) {
        var answer = mvc.get().uri(uri).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
