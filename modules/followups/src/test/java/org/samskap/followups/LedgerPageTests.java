package org.samskap.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.samskap.events.EventSummary;
import org.samskap.events.SeriesSummary;
import org.samskap.followups.internal.Item;
import org.samskap.followups.internal.ledgers.Answer;
import org.samskap.followups.internal.ledgers.LedgerQueries;
import org.samskap.followups.internal.ledgers.Scope;
import org.samskap.followups.internal.ledgers.Stage;
import org.samskap.proposals.ProposalLabelled;
import org.samskap.proposals.ProposalRaised;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Status;
import org.samskap.registrations.Headcount;
import org.samskap.spaces.Role;
import org.samskap.spaces.Space;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import samskap.testing.SharedDatabase;
import samskap.testing.Statements;
import samskap.testing.TestClock;

@ApplicationModuleTest
@AutoConfigureMockMvc(addFilters = false)
@Import({Fakes.class, SectionsController.class})
@SharedDatabase("followups")
class LedgerPageTests {
    private static final Instant RAISED = Instant.parse("2023-10-16T12:05:00Z");
    private static final Instant READ = Instant.parse("2023-10-20T08:00:00Z");
    private static final Instant NOW = Instant.parse("2023-11-20T07:00:00Z");

    @Autowired MockMvcTester mvc;
    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired FollowUps followUps;
    @Autowired LedgerQueries queries;
    @Autowired DSLContext sql;
    @Autowired ApplicationEventPublisher publisher;
    @Autowired TransactionTemplate transaction;

    Space space;
    SeriesSummary series;
    EventSummary meeting;
    Actor communicator;
    ProposalSummary done;
    ProposalSummary late;
    ProposalSummary untouched;
    ProposalSummary unpublished;
    ProposalSummary lastYear;

    @BeforeEach
    void anAutumn() throws Exception {
        space = world.aSpace();
        series = world.aSeries(space);
        meeting = world.aMeetingOf(series, LocalDate.of(2023, 10, 16));
        world.headcounts.put(meeting.id(), new Headcount(34, true, "Ungefär hälften på Webex."));
        communicator = world.somebody(space, Role.COMMUNICATOR);
        clock.set(READ);
        done = world.aProposal(space, meeting.id(), RAISED);
        late = world.aProposal(space, meeting.id(), RAISED);
        untouched = world.aProposal(space, meeting.id(), RAISED);
        unpublished = world.aProposal(space, meeting.id(), RAISED);
        // In the night in which the year begins where the space is; in Greenwich it is the old year still.
        lastYear = world.aProposal(space, null, Instant.parse("2022-12-31T22:59:00Z"));
        world.put(unpublished.id(), Status.RECEIVED, false);
        for (var one : List.of(untouched, unpublished, lastYear)) publish(new ProposalRaised(one.id(), space.id(), one.raisedAt(), one.raisedOn()));
        followUps.read(communicator, late.id(), "Vi frågar fastighetsavdelningen.", LocalDate.of(2023, 11, 6));
        followUps.report(communicator, new ReportBack(null, Set.of(done.id()), Status.DONE, "Breven är skrivna på nytt.", null, null, null));
        settled();
        clock.set(NOW);
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> publisher.publishEvent(event));
    }

    private void settled() throws InterruptedException {
        for (int i = 0; i < 200 && sql.fetchCount(table("modulith.event_publication")) > 0; i++) Thread.sleep(25);
    }

    private Document get(String path) {
        return page(mvc.get().uri(path).exchange());
    }

    private static Document page(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return Jsoup.parse(text(result));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void ledgersSpeakEveryLanguage(String lang) {
        for (var path : List.of(meeting.href(), series.href(), space.href())) {
            var page = page(mvc.get().uri(path + "/ledger").header("Accept-Language", lang).exchange());

            assertThat(page.select("html").attr("lang")).isEqualTo(lang);
            assertThat(page.select("#counted ~ p")).hasSize(5);
            assertThat(page.text()).doesNotContain("followups.", "{0}");
        }
    }

    @Test
    @Tag("UX-23")
    void theLedgerDrawsAndListsTheSameNumbers() {
        var page = get(meeting.href() + "/ledger");

        var table = page.selectFirst("section:has(#flow) table");
        var sums = new ArrayList<String>();
        table.select("tbody tr").forEach(row -> sums.add(row.select("td.n").first().ownText() + row.select("td.n").first().select("a").stream().map(a -> a.ownText()).findFirst().orElse("") + " " + row.select("th").text()));
        var below = table.select("tbody tr").last().select("td.n").stream().map(cell -> cell.select("a").first().ownText()).toList();
        var drawn = page.select("svg.stream text").eachText();
        assertThat(drawn.getFirst()).startsWith("3 ");
        assertThat(drawn.subList(1, below.size())).extracting(text -> text.split(" ")[0]).isEqualTo(below.subList(1, below.size()));
        assertThat(drawn.subList(below.size(), drawn.size())).isEqualTo(sums.subList(0, sums.size() - 1));
        assertThat(page.select("svg.stream").attr("role")).isEqualTo("img");
        assertThat(page.select("svg.stream").attr("aria-label")).contains(drawn);
        assertThat(page.select(".sums b").eachText()).containsExactly("4", "100 %", "35");
        assertThat(page.select("[style]")).isEmpty();
        assertThat(page.select("section:has(#items) tbody tr")).hasSize(3);
        assertThat(page.text()).contains("Ungefär 34 personer").doesNotContain(unpublished.title());
    }

    @Test
    void behindEveryFigureStandsThatMany() {
        for (var path : List.of(meeting.href(), series.href(), space.href())) {
            var cells = get(path + "/ledger").select("section:has(#flow) td.n a");
            assertThat(cells).isNotEmpty();
            cells.forEach(cell -> assertThat(get(cell.attr("href")).select("tbody tr")).as(cell.attr("href")).hasSize(Integer.parseInt(cell.ownText())));
        }
    }

    @Test
    void aSpaceHasItsMeetingsAndItsYearsAndASeriesItsDates() {
        var whole = get(space.href() + "/ledger");
        assertThat(whole.select("section:has(#meetings) tbody tr")).hasSize(1);
        assertThat(whole.select(".filters a").eachText()).containsExactly("Alla år", "2022", "2023");
        assertThat(whole.select("section:has(#items) tbody tr")).hasSize(4);

        var year = get(space.href() + "/ledger?year=2022");
        assertThat(year.select("section:has(#items) tbody tr th").text()).contains(lastYear.title());
        assertThat(year.select("section:has(#items) tbody tr")).hasSize(1);
        assertThat(get(series.href() + "/ledger").select("section:has(#items) tbody tr")).hasSize(3);
    }

    @Test
    @Tag("UX-12")
    void theYearBeginsWhereTheSpaceIs() throws Exception {
        var first = world.aProposal(space, null, Instant.parse("2022-12-31T23:00:00Z"));
        publish(new ProposalRaised(first.id(), space.id(), null, first.raisedOn()));
        settled();

        assertThat(get(space.href() + "/ledger?year=2023").text()).contains(first.title()).doesNotContain(lastYear.title());
    }

    @Test
    void aTrackHasALedgerAndThemesAreKnown() throws Exception {
        var theme = UUID.randomUUID();
        world.label(done.id(), new ProposalSummary.Labels("samskapande", List.of(theme)));
        publish(new ProposalLabelled(done.id(), space.id(), NOW));
        settled();

        var page = get(meeting.href() + "/ledger?track=samskapande");

        assertThat(page.select("section:has(#items) tbody tr")).hasSize(1);
        assertThat(page.select(".filters a[aria-current]").text()).isEqualTo("samskapande");
        assertThat(queries.count(Scope.in(space.id()).about(List.of(theme)), 5).first()).extracting(Item::proposal).containsExactly(done.id());
        assertThat(queries.count(Scope.in(space.id()).about(List.of(UUID.randomUUID())), 5).figures().all()).isZero();
    }

    @Test
    @Tag("SEC-21")
    void aLedgerCanBeTakenAlongAndNoTitleBecomesAFormula() throws Exception {
        var sly = world.aProposal(space, meeting.id(), RAISED);
        world.proposals.computeIfPresent(sly.id(), (id, p) -> new ProposalSummary(id, p.reference(), p.space(), p.raisedAt(), "=HYPERLINK(\"http://x\")", p.lang(),
                p.status(), null, true, 0, 0, p.raisedOn()));
        publish(new ProposalRaised(sly.id(), space.id(), meeting.id(), RAISED));
        settled();

        var lines = text(mvc.get().uri(series.href() + "/ledger.csv").exchange()).lines().toList();

        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst()).startsWith("\uFEFF").contains("Nummer;Förslag;Träff");
        assertThat(lines).filteredOn(line -> line.startsWith(done.reference().text())).singleElement().asString()
                .contains(meeting.title(), "2023-10-16", "Genomfört;nej;2023-11-20;2023-10-20;4;2023-10-20;");
        assertThat(lines).filteredOn(line -> line.startsWith(sly.reference().text())).singleElement().asString().contains("'=HYPERLINK");
        assertThat(String.join("", lines)).doesNotContain(unpublished.title());
        assertThat(mvc.get().uri(space.href() + "/ledger.xlsx?year=2023").exchange()).hasStatusOk().headers()
                .hasValue("Content-Disposition", "attachment; filename=\"ledger-" + space.slug() + "-2023.xlsx\"");
        assertThat(text(mvc.get().uri(meeting.href() + "/ledger.csv?stage=LATE").exchange()).lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"/events/nowhere", "/series/nowhere", "/spaces/nowhere"})
    void whatThereIsNotHasNoLedger(String place) {
        for (var end : List.of("/ledger", "/ledger/list", "/ledger.csv", "/ledger.xlsx")) assertThat(mvc.get().uri(place + end).exchange()).as(end).hasStatus(404);
    }

    @Test
    void whatAnAddressSaysWronglyNarrowsNothing() {
        var odd = get(space.href() + "/ledger/list?stage=GONE&answer=x&year=-1&track=&after=x");

        assertThat(odd.select("tbody tr")).hasSize(4);
        assertThat(get(space.href() + "/ledger?year=1999").text()).contains("Här syns förslagen");
        assertThat(get(space.href() + "/ledger/list?stage=RESTING").text()).contains("Här finns inga förslag just nu.");
    }

    @Test
    void aLongListGoesOnWhereItEnded() {
        many(120, new Random(4));

        var seen = new ArrayList<String>();
        var path = space.href() + "/ledger/list";
        while (path != null && seen.size() < 1000) {
            var page = get(path);
            seen.addAll(page.select("tbody th .label").eachText());
            path = page.select("main a[href*=after]").stream().map(a -> a.attr("href")).findFirst().orElse(null);
        }

        assertThat(seen).hasSize(124).doesNotHaveDuplicates();
        assertThat(text(mvc.get().uri(space.href() + "/ledger.csv").exchange()).lines()).hasSize(125);
    }

    /** Made up rows, as the constraints of the table allow them. */
    private void many(int rows, Random random) {
        for (int i = 0; i < rows; i++) {
            var status = Status.values()[random.nextInt(8)];
            var raised = RAISED.plusSeconds(random.nextInt(40 * 86_400) - 20 * 86_400L);
            var day = LocalDate.ofInstant(raised, space.zone());
            var one = world.aProposal(space, null, raised);
            var row = new HashMap<Field<?>, Object>();
            row.put(field(name("proposal_id")), one.id().value());
            row.put(field(name("space_id")), space.id().value());
            row.put(field(name("reference")), one.reference().text());
            row.put(field(name("title")), one.title());
            row.put(field(name("language")), "SV");
            row.put(field(name("published")), true);
            row.put(field(name("status")), status.name());
            row.put(field(name("status_at")), raised.atOffset(ZoneOffset.UTC));
            row.put(field(name("raised_at")), raised.atOffset(ZoneOffset.UTC));
            row.put(field(name("first_promise")), day.plusDays(25));
            row.put(field(name("told_at")), raised.plusSeconds(random.nextInt(86_400)).atOffset(ZoneOffset.UTC));
            if (random.nextBoolean()) row.put(field(name("first_answer_on")), day.plusDays(random.nextInt(50)));
            if (status.open()) {
                row.put(field(name("owner")), "Kommunikatör");
                row.put(field(name("promised")), LocalDate.of(2023, 11, 10 + random.nextInt(20)));
            }
            sql.insertInto(table(name("followups", "item"))).set(row).execute();
        }
    }

    /** What the database counts in one pass, counted again by looking at each proposal. */
    @Test
    void figuresAreWhatCountingOneByOneGives() {
        for (int seed = 0; seed < 3; seed++) {
            many(40, new Random(seed));
            var today = LocalDate.of(2023, 11, 20);
            var counted = queries.count(Scope.in(space.id()), 1000);
            var items = counted.first();

            assertThat(counted.figures().byStage()).isEqualTo(Stage.count(items, today));
            for (var answer : Answer.values()) assertThat(counted.figures().of(answer)).as(answer.name()).isEqualTo((int) items.stream().filter(item -> answer(item, today) == answer).count());
            var waited = items.stream().filter(item -> item.progress().firstAnswerOn() != null)
                    .map(item -> (int) java.time.temporal.ChronoUnit.DAYS.between(LocalDate.ofInstant(item.about().raisedAt(), space.zone()), item.progress().firstAnswerOn())).sorted().toList();
            int half = waited.size() / 2;
            assertThat(counted.figures().medianDays()).isEqualTo(waited.size() % 2 == 1 ? waited.get(half) : Math.round((waited.get(half - 1) + waited.get(half)) / 2f));
            assertThat(counted.figures().longestSilence()).isEqualTo(items.stream().filter(item -> item.owed() != null)
                    .mapToInt(item -> (int) java.time.temporal.ChronoUnit.DAYS.between(LocalDate.ofInstant(item.progress().toldAt(), space.zone()), today)).max().orElseThrow());
        }
    }

    private static Answer answer(Item item, LocalDate today) {
        var inTime = item.answeredInTime(today);
        if (inTime == null) return Answer.TIME_LEFT;
        if (inTime) return Answer.IN_TIME;
        return item.progress().firstAnswerOn() == null ? Answer.OVERDUE : Answer.AFTERWARDS;
    }

    @Test
    @Tag("UX-25")
    void aLedgerIsOneStatementHoweverMuchWasRaised() {
        for (var path : List.of(meeting.href() + "/ledger", series.href() + "/ledger", space.href() + "/ledger", space.href() + "/ledger/list?stage=LATE")) {
            assertThat(Statements.during(() -> get(path))).as(path).hasSize(1);
        }
    }
}
