package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samskap.events.EventSummary;
import org.samskap.spaces.Space;

import samskap.testing.SharedDatabase;

/** Staff write down what others say; each idea is a proposal like any other, with a receipt for the one who said it. */
@ProposalsTest
@SharedDatabase("proposals")
@Tag("UX-28")
class NoteTests {
    private final World world;
    private final Browser visitor;
    private final ProposalDesk desk;
    private Space space;
    private EventSummary meeting;
    private Browser scribe;

    NoteTests(World world, Browser visitor, ProposalDesk desk) {
        this.desk = desk;
        this.world = world;
        this.visitor = visitor;
    }

    @BeforeEach
    void aMeeting() {
        space = world.anArenaThatReadsFirst();
        meeting = world.aMeeting(space);
        scribe = visitor.as(world.aFacilitator(space));
    }

    @Test
    void eachLineIsAProposalOfTheTableWithAReceipt() {
        var after = note("ideas", "Ett café på kvällen\n\n  Någon som ringer  \n", "from", "TABLE", "who", "Bord 3");

        assertThat(after.select("#handed + p + ul li, .card li")).hasSize(2);
        var mine = visitor.page(after.select(".card a").attr("href").replace("?new", ""));
        assertThat(mine.select("h1").text()).isEqualTo("Ett café på kvällen");
        assertThat(mine.text()).contains("Skrivet av personal åt Bord 3").doesNotContain("Inskrivet");
        assertThat(titles(visitor.page("/proposals?space=" + space.slug()))).containsExactlyInAnyOrder("Ett café på kvällen", "Någon som ringer");
    }

    @Test
    void theNextIdeasAreFromTheSameTableUnlessSomebodySaysOtherwise() {
        var after = note("ideas", "Ett rum", "from", "TABLE", "who", "Bord 3");

        assertThat(after.select("input[name=from][checked]").val()).isEqualTo("TABLE");
        assertThat(after.select("input[name=who]").val()).isEqualTo("Bord 3");
        assertThat(after.select("#noted ~ ul").text()).contains("Ett rum").contains("Bord 3");
    }

    @Test
    @Tag("PRIV-05")
    void aNameAndAnAddressAreKeptOnlyWhenThePersonAgreed() {
        var refused = post("ideas", "Ett rum", "from", "PERSON", "who", "Majken", "email", "majken@post.example");

        assertThat(refused.select(".summary a, [role=alert] a, .problems a").eachAttr("href")).contains("#nameAgreed", "#emailAgreed");
        assertThat(refused.select("textarea[name=ideas]").text()).isEqualTo("Ett rum");
        assertThat(refused.select("details[open]")).hasSize(1);
        var next = scribe.sent("/notes", withKey("ideas", "Ett rum", "from", "PERSON", "who", "Majken", "email", "majken@post.example",
                "nameAgreed", "true", "emailAgreed", "true"));
        assertThat(next).doesNotContain("Majken").doesNotContain("majken");
        var after = scribe.page(next);
        assertThat(visitor.page(after.select("#noted ~ ul a").attr("href")).text()).contains("Lämnat av Majken");
        assertThat(after.select("input[name=who]").val()).isEmpty();
    }

    @Test
    @Tag("REL-29")
    void theSameFormAgainWritesNothingAgain() {
        var key = UUID.randomUUID().toString();
        for (int times = 0; times < 3; times++) {
            scribe.sent("/notes", "event", meeting.slug(), "key", key, "ideas", "Ett rum\nEn lampa", "from", "NOBODY");
        }

        assertThat(titles(visitor.page("/proposals?space=" + space.slug()))).containsExactlyInAnyOrder("Ett rum", "En lampa");
    }

    @Test
    @Tag("UX-02")
    void whatIsThereAlreadyIsShownForEachLineWithAndWithoutScripts() {
        var facilitator = world.aFacilitator(space);
        var there = world.raised(space, null, "En plats för återhämtning");
        for (var title : List.of("Cykelbana längs ån", "Fler bussar på kvällen", "Brev som man förstår")) desk.publish(world.raised(space, null, title).proposal(), facilitator);
        assertThat(look(true).select("ul a")).as("what nobody has read yet is not shown").isEmpty();
        desk.publish(there.proposal(), facilitator);

        var page = look(false);
        assertThat(page.select("#alike h3").eachText()).containsExactly("Återhämtningscafé vid torget");
        assertThat(page.select("#alike ul a").eachText()).containsExactly("En plats för återhämtning");
        assertThat(page.select("textarea[name=ideas]").text()).contains("Lampor i parken", "Återhämtningscafé");
        assertThat(look(true).select("body > #alike ul a").eachText()).containsExactly("En plats för återhämtning");
        assertThat(titles(visitor.page("/proposals?space=" + space.slug()))).as("nothing was written down").hasSize(4);
        assertThat(visitor.as(world.aPerson("Sven")).swap("/notes/alike", "event", meeting.slug(), "ideas", "Återhämtning")).hasStatus(404);
    }

    private Document look(boolean htmx) {
        var fields = withKey("ideas", "Lampor i parken\nÅterhämtningscafé vid torget", "from", "NOBODY");
        var answer = htmx ? scribe.swap("/notes/alike", fields) : scribe.post("/notes/alike", fields);
        assertThat(answer).hasStatusOk();
        return Browser.document(answer);
    }

    @Test
    void aLongLineIsItsOwnExplanation() {
        var line = "Vi behöver en plats att gå till ".repeat(8).strip();

        var after = note("ideas", line, "from", "NOBODY");
        var page = visitor.page(after.select("#noted ~ ul a").attr("href"));
        assertThat(page.select("h1").text()).hasSizeLessThanOrEqualTo(120).endsWith(" …");
        assertThat(page.text()).contains(line);
    }

    @Test
    void whatIsToldBetweenMeetingsBelongsToTheSpace() {
        var after = scribe.page(scribe.sent("/notes", "space", space.slug(), "key", UUID.randomUUID().toString(), "ideas", "Ring mig", "from", "NOBODY"));

        assertThat(after.select("h1").text()).isEqualTo("Skriv in ett förslag åt någon");
        assertThat(visitor.page(after.select("#noted ~ ul a").attr("href")).text()).contains("Inskrivet av personal");
        assertThat(titles(visitor.page("/proposals?space=" + space.slug()))).containsExactly("Ring mig");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'', NOBODY, '', #ideas", "Ett rum, TABLE, '', #who", "Ett rum, PERSON, Majken, #nameAgreed"})
    @Tag("UX-04")
    void whatIsMissingIsAskedForAndNothingIsLost(String ideas, String from, String who, String field) {
        var page = post("ideas", ideas, "from", from, "who", who);

        assertThat(page.select("a[href=" + field + "]")).isNotEmpty();
        assertThat(page.title()).startsWith("Fel: ");
    }

    @Test
    @Tag("SEC-03")
    void nobodyElseFindsThePage() {
        var stranger = visitor.as(world.aPerson("Sven"));

        assertThat(stranger.get("/notes?event=" + meeting.slug())).hasStatus(404);
        assertThat(stranger.post("/notes", "event", meeting.slug(), "key", "k", "ideas", "Ett rum", "from", "NOBODY")).hasStatus(404);
        assertThat(titles(visitor.page("/proposals?space=" + space.slug()))).isEmpty();
    }

    private Document note(String... fields) {
        return scribe.page(scribe.sent("/notes", withKey(fields)));
    }

    private Document post(String... fields) {
        var answer = scribe.post("/notes", withKey(fields));
        assertThat(answer).hasStatus(422);
        return Browser.document(answer);
    }

    private String[] withKey(String... fields) {
        return Stream.concat(Stream.of("event", meeting.slug(), "key", UUID.randomUUID().toString()), List.of(fields).stream())
                .toArray(String[]::new);
    }

    private static List<String> titles(Document page) {
        return page.select("ul.rows h2").eachText();
    }
}
