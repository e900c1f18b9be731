package org.samskap.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.registrations.Neighbours.ORGANISER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipInputStream;

import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.PersonId;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventOutline;
import org.samskap.events.EventState;
import org.samskap.events.SeriesId;
import org.samskap.events.SeriesPlanning.Editions;
import org.samskap.events.SeriesSummary;
import org.samskap.ui.Ids;
import org.samskap.ui.Lang;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.OpenDoors;
import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;
import samskap.testing.TestClock;

/** The lists that organisers work with, however long, and as files. */
@ApplicationModuleTest
@SharedDatabase("registrations")
@AutoConfigureMockMvc
@Import({Neighbours.class, OpenDoors.class})
class PeoplePagesTests {
    private final Neighbours.PlannedEvents events;
    private final Neighbours.RememberedPeople people;
    private final Neighbours.PlannedSeries series;
    private final Interests interests;
    private final DSLContext sql;
    private final MockMvcTester mvc;
    private final TestClock clock;

    PeoplePagesTests(Neighbours.PlannedEvents events, Neighbours.RememberedPeople people, Neighbours.PlannedSeries series, Interests interests, DSLContext sql, MockMvcTester mvc, TestClock clock) {
        this.events = events;
        this.people = people;
        this.series = series;
        this.interests = interests;
        this.sql = sql;
        this.mvc = mvc;
        this.clock = clock;
    }

    @BeforeEach
    void morning() {
        clock.set(Instant.parse("2023-11-20T07:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zak", "ŻAK", "luk", "Łukasz Ż", "zak luk"})
    void aPartOfANameIsEnoughWithOrWithoutAccents(String typed) {
        var event = anEvent();
        signUp(event, "Łukasz Żak", "CONFIRMED", false);
        signUp(event, "Åsa Öberg", "CONFIRMED", false);

        var page = people(event, "?q=" + typed);

        assertThat(page.select("tbody th").eachText()).containsExactly("Łukasz Żak");
        assertThat(page.select("#q").val()).isEqualTo(typed);
    }

    @Test
    void aLongListIsReadInPartsAndEverybodyIsInOneOfThem() {
        var event = anEvent();
        for (int nr = 0; nr < 120; nr++) signUp(event, (nr % 2 == 0 ? "Ewa " : "Åsa ") + nr, "CONFIRMED", false);

        var first = people(event, "?q=ewa&state=CONFIRMED");
        assertThat(first.select("tbody tr")).hasSize(60);
        var all = people(event, "");
        assertThat(all.select("tbody tr")).hasSize(100);
        var rest = page(organiser(all.select("a[rel=next]").attr("href")));
        assertThat(rest.select("tbody tr")).hasSize(20);
        assertThat(rest.select("a[rel=next]")).isEmpty();
        assertThat(all.select("tbody th").eachText()).doesNotContainAnyElementsOf(rest.select("tbody th").eachText());
    }

    @Test
    void whatNarrowsTheListStaysInItsLinksAndAfterAButton() {
        var event = anEvent();
        signUp(event, "Anna Alm", "WAITING", false);
        signUp(event, "Bo Alm", "WAITING", true);

        var late = people(event, "?state=LATE&q=alm");

        assertThat(late.select("tbody th").eachText()).containsExactly("Bo Alm");
        assertThat(people(event, "?state=WAITING").select("tbody th").eachText()).containsExactly("Anna Alm");
        assertThat(late.select("a[href*=.csv]").attr("href")).endsWith("people.csv?state=LATE&q=alm");
        assertThat(late.select(".sums").text()).contains("1 i kö", "1 frågade för sent");
        var pressed = mvc.post().uri(late.select("tbody form").attr("action")).header(SignedInByHeader.HEADER, ORGANISER.id()).with(csrf()).exchange();
        assertThat(pressed).hasStatus(303);
        assertThat(pressed.getResponse().getHeader("Location")).contains("state=LATE", "q=alm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "people/ideas", "people/interest", "check-in", "tally"})
    @Tag("SEC-21")
    void everyListLeavesInBothFormsWithoutAFormula(String list) throws IOException {
        var event = anEvent();
        var anna = signUp(event, "=HYPERLINK(\"x\")", "CONFIRMED", false);
        sql.execute("update registrations.sign_up set idea = '+1', organisation = '@SUM(1)' where id = ?", anna.value());
        sql.execute("insert into registrations.tally values (?, ?, '-1+1', 'IN_ROOM', 7)", event.id().value(), event.days().getFirst().id().value());
        interests.register(event.id(), Interest.WHAT_CAME_OF_IT, people.remember(null, "eva@example.org", Lang.SV));
        var path = event.summary().href() + "/plan/" + list;

        assertThat(page(organiser(path)).select("a[href^=" + path + ".csv], a[href^=" + path + ".xlsx]")).hasSize(2);
        var csv = organiser(path + ".csv");
        assertThat(csv).hasContentTypeCompatibleWith("text/csv");
        var cells = csv.getResponse().getContentAsString(StandardCharsets.UTF_8).substring(1).lines().skip(1).flatMap(line -> List.of(line.split(";")).stream()).toList();
        assertThat(cells).isNotEmpty().allSatisfy(cell -> assertThat(cell.replaceFirst("^\"", "")).doesNotContainPattern("^[=+@\\-]"));
        try (var book = new ZipInputStream(new ByteArrayInputStream(organiser(path + ".xlsx").getResponse().getContentAsByteArray()))) {
            assertThat(book.getNextEntry()).isNotNull();
        }
        assertThat(mvc.get().uri(path + ".xlsx").header(SignedInByHeader.HEADER, PersonId.next()).exchange()).hasStatus(404);
    }

    @Test
    @Tag("PRIV-07")
    void whoWantsToHearMoreIsCountedAndNobodyIsNamed() {
        var event = anEvent();
        var eva = people.remember("Eva", "eva@example.org", Lang.SV);
        interests.register(event.id(), Interest.REGISTRATION_OPENS, eva);
        interests.register(event.id(), Interest.REGISTRATION_OPENS, people.remember(null, "ola@example.org", Lang.SV));
        people.confirmEmail(eva);

        var page = people(event, "/interest");

        assertThat(page.select("tbody td").eachText()).containsExactly("2", "1");
        assertThat(page.text()).doesNotContain("example.org", "Eva");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    @Tag("SEC-03")
    void theBalanceOfASeriesIsForThoseWhoPlanIt(String lang) {
        var held = events.add(OutlineFixture.anEvent(AttendanceContract.JUST_COME, EventState.HELD, LocalDate.of(2023, 10, 16), 1, OutlineFixture.STOCKHOLM, null, null));
        var next = anEvent();
        sql.execute("insert into registrations.tally values (?, ?, 'Föräldrar', 'IN_ROOM', 7)", held.id().value(), held.days().getFirst().id().value());
        signUp(next, "Anna", "CONFIRMED", false);
        sql.execute("insert into registrations.expected values (?, 'TARGET_GROUP', 'föräldrar', 0)", next.id().value());
        var slug = "series-" + next.id();
        series.planned.put(slug, new Editions(new SeriesSummary(SeriesId.next(), slug, next.summary().space(), "Gruppen", Lang.SV), List.of(next.summary(), held.summary())));

        var page = page(organiser("/series/" + slug + "/plan/balance?lang=" + lang));

        assertThat(page.select("tbody td").eachText()).hasSize(2).first().asString().contains("7");
        assertThat(page.select("tbody th .status")).hasSize(1);
        assertThat(page.select("thead a").attr("href")).isEqualTo(next.summary().href() + "/plan/people/missing");
        assertThat(organiser("/series/" + slug + "/plan/balance.csv").getResponse().getContentAsByteArray()).isNotEmpty();
        assertThat(mvc.get().uri("/series/" + slug + "/plan/balance").header(SignedInByHeader.HEADER, PersonId.next()).exchange()).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void everyPageIsThereInEveryLanguage(String lang) {
        var event = anEvent();
        signUp(event, "Anna", "WAITING", true);
        for (var path : List.of("people", "people/interest", "people/missing", "people/ideas", "sign-up", "sign-up/questions")) {
            assertThat(page(organiser(event.summary().href() + "/plan/" + path + "?lang=" + lang)).select("h1")).as(path).hasSize(1);
        }
    }

    private EventOutline anEvent() {
        return events.add(OutlineFixture.anEvent(AttendanceContract.ALL_DAYS, EventState.OPEN, LocalDate.of(2023, 11, 20), 1, OutlineFixture.STOCKHOLM, null, null));
    }

    private SignUpId signUp(EventOutline event, String name, String state, boolean late) {
        sql.execute("""
                insert into registrations.sign_up_setup values (?, true, true, false, false, true, true, true, 48, true, true, true, true, true, true, 14, null)
                on conflict do nothing""", event.id().value());
        var id = new SignUpId(Ids.next());
        sql.execute("""
                insert into registrations.sign_up (id, event_id, person_id, code_hash, state, late, mode, adults, children, target_groups, language, wants_to_hear, asked_at, changed_at)
                values (?, ?, ?, ?, ?, ?, 'IN_ROOM', 1, 0, '{}', 'SV', false, now(), now())""",
                id.value(), event.id().value(), people.remember(name, null, Lang.SV).value(), Ids.next().toString().getBytes(StandardCharsets.UTF_8), state, late);
        return id;
    }

    private Document people(EventOutline event, String rest) {
        return page(organiser(event.summary().href() + "/plan/people" + rest));
    }

    private MvcTestResult organiser(String path) {
        return mvc.get().uri(path).header(SignedInByHeader.HEADER, ORGANISER.id()).exchange();
    }

    private static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
