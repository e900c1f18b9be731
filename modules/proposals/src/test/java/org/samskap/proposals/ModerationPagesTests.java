package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.spaces.Space;
import org.samskap.ui.Lang;
import org.springframework.beans.factory.annotation.Autowired;

import samskap.testing.TestClock;

/** Reporting, the queue, hiding with a reason, objecting, and what forms of machines come to. */
@ProposalsTest
@Tag("SEC-19")
class ModerationPagesTests {
    @Autowired
    World world;

    @Autowired
    Browser visitor;

    @Autowired
    ProposalDesk desk;

    @Autowired
    TestClock clock;

    private Space arena;
    private Actor moderator;
    private Actor person;
    private Receipt receipt;
    private String text;

    @BeforeEach
    void aProposal() {
        arena = world.anArena();
        moderator = world.aFacilitator(arena);
        person = world.aPerson("Bo");
        receipt = world.raised(arena, null, "Bänkar i parken");
        text = TextId.of(receipt.proposal()).toString();
    }

    private Document queue() {
        return visitor.as(moderator).page("/moderation");
    }

    private String page() {
        return visitor.page(receipt.reference().href()).text();
    }

    @Test
    void everybodyCanReportATextWithoutAnAccount() {
        var link = visitor.page(receipt.reference().href()).select("a[href^=/report/]").attr("href");
        assertThat(visitor.page(link).text()).contains("Bänkar i parken");

        assertThat(visitor.sent(link, "ground", "PERSONAL", "words", "Det är min adress.")).startsWith(receipt.reference().href());

        assertThat(queue().text()).contains("Bänkar i parken", "Anmäld", "Det är min adress.");
        assertThat(page()).contains("Bänkar i parken");
    }

    @Test
    void aReportNeedsAGroundAndKeepsWhatWasTyped() {
        var answer = visitor.post("/report/" + text, "words", "Det är min adress.");

        assertThat(answer).hasStatus(422);
        assertThat(Browser.document(answer).select("textarea[name=words]").text()).isEqualTo("Det är min adress.");
    }

    @Test
    void aReportedTextIsHiddenWithAReasonWhichTheReceiptShows() {
        visitor.sent("/report/" + text, "ground", "PERSONAL");

        visitor.as(moderator).sent("/moderation/" + text + "/hide", "ground", "PERSONAL", "reason", "Där står en adress.");

        assertThat(visitor.get(receipt.reference().href())).hasStatus(404);
        assertThat(visitor.get("/report/" + text)).hasStatus(404);
        assertThat(queue().select("main ol").text()).doesNotContain("Bänkar");
        assertThat(visitor.page("/mine/" + receipt.code().text()).text()).contains("Där står en adress.");
    }

    @Test
    void whoHoldsTheReceiptObjectsAndIsAnswered() {
        visitor.as(moderator).sent("/moderation/" + text + "/hide", "ground", "ELSE", "reason", "Fel.");
        var mine = "/mine/" + receipt.code().text();
        var ask = visitor.page(mine).select("main a[href$=/appeal]").attr("href");

        visitor.sent(ask, "words", "Det är inte fel.");

        assertThat(visitor.page(mine).text()).contains("Du har bett oss titta igen");
        assertThat(queue().text()).contains("Det är inte fel.");
        visitor.as(moderator).sent("/moderation/" + text + "/show");
        assertThat(page()).contains("Bänkar i parken");
        assertThat(visitor.get(ask)).hasStatus(404);
    }

    @Test
    void aReasonIsNeededToHide() {
        var answer = visitor.as(moderator).post("/moderation/" + text + "/hide", "ground", "ELSE", "reason", " ");

        assertThat(answer).hasStatus(422);
        assertThat(page()).contains("Bänkar i parken");
    }

    @Test
    void onlyStaffOfTheSpaceSeeTheQueueAndItsTexts() {
        assertThat(visitor.as(person).get("/moderation")).hasStatus(404);
        var other = world.aFacilitator(world.anArena());
        visitor.sent("/report/" + text, "ground", "HATE");

        assertThat(visitor.as(other).page("/moderation").text()).doesNotContain("Bänkar");
        for (var what : List.of("/show", "/leave", "/hide")) {
            assertThat(visitor.as(other).post("/moderation/" + text + what, "ground", "ELSE", "reason", "Nej.")).as(what).hasStatus(404);
        }
        assertThat(visitor.as(other).get("/moderation/" + text)).hasStatus(404);
    }

    @Test
    void oneKeyShowsOneTextAfterTheOther() {
        var first = world.anArenaThatReadsFirst();
        moderator = world.aFacilitator(first);
        world.raised(first, null, "Ett");
        world.raised(first, null, "Två");

        var next = queue().select("#next");
        assertThat(visitor.as(moderator).sent(next.parents().select("form").first().attr("action"))).startsWith("/moderation").endsWith("#next");

        assertThat(queue().select("#next").parents().select("form").first().attr("action")).isNotEqualTo(next.parents().select("form").first().attr("action"));
        assertThat(queue().select("main ol > li")).hasSize(1);
    }

    @Test
    void whatIsPublishedOnTheBoardWaitsNoMore() {
        var first = world.anArenaThatReadsFirst();
        moderator = world.aFacilitator(first);
        var raised = world.raised(first, null, "Ett");

        desk.publish(raised.proposal(), moderator);

        assertThat(queue().select("main ol > li")).isEmpty();
    }

    private String comment(Actor who, String... fields) {
        var page = visitor.as(who).page(receipt.reference().href());
        var all = new ArrayList<>(List.of("begun", page.select("input[name=begun]").attr("value")));
        all.addAll(List.of(fields));
        return visitor.as(who).sent(receipt.reference().href() + "/comments", all.toArray(String[]::new));
    }

    @Test
    void aCommentIsAnsweredUnderIt() {
        comment(person, "text", "Gärna fler bänkar");
        var reply = visitor.as(moderator).page(receipt.reference().href()).select("a[href*=reply]").attr("href");
        var form = visitor.as(moderator).page(reply.replace("#comment", "")).select("input[name=reply]").attr("value");

        comment(moderator, "text", "Det ska vi ordna", "reply", form);

        assertThat(visitor.page(receipt.reference().href()).select(".replies").text()).contains("Det ska vi ordna").doesNotContain("Gärna");
    }

    @Test
    void anAnswerStandsAlsoWhenWhatItAnswersIsHidden() {
        comment(person, "text", "Något fult");
        var first = world.commentsOn(receipt.proposal()).getFirst();
        comment(moderator, "text", "Skriv vänligt", "reply", first.value().toString());

        visitor.as(moderator).sent("/moderation/" + first + "/hide", "ground", "HATE", "reason", "Ovänligt.");

        assertThat(page()).contains("Skriv vänligt", "En kommentar visas inte längre").doesNotContain("Något fult");
        assertThat(visitor.as(person).page(receipt.reference().href()).text()).contains("Något fult", "Vi har dolt den för andra");
        assertThat(visitor.as(person).page("/appeal/" + first).text()).contains("Ovänligt.");
        assertThat(visitor.as(moderator).get("/appeal/" + first)).hasStatus(404);
    }

    @Test
    @Tag("UX-11")
    void aCommentCarriesItsLanguage() {
        comment(person, "text", "Więcej ławek, żeby można było usiąść");
        comment(person, "text", "Hej", "written", "EN");

        assertThat(visitor.page(receipt.reference().href()).select(".comments [lang]").eachAttr("lang")).containsExactly("pl", "en");
    }

    @Test
    @Tag("PRIV-05")
    void whoWritesATelephoneNumberIsAskedOnceAndThenDecides() {
        var begun = visitor.as(person).page(receipt.reference().href()).select("input[name=begun]").attr("value");
        var asked = visitor.as(person).post(receipt.reference().href() + "/comments", "begun", begun, "text", "Ring 070-123 45 67");

        assertThat(asked).hasStatus(422);
        var again = Browser.document(asked);
        assertThat(again.select("#text-error").text()).contains("070-123 45 67");
        comment(person, "text", "Ring 070-123 45 67", "looked", again.select("input[name=looked]").attr("value"));
        assertThat(page()).contains("070-123 45 67");
    }

    @Test
    @Tag("SEC-18")
    void whatAMachineMayHaveSentWaitsAndIsNeverDropped() {
        comment(person, "text", "Köp nu", "website", "https://spam.example");
        assertWaits("Köp nu", "Ett fält som ingen människa ser");

        comment(person, "text", "http://a.example http://b.example http://c.example");
        assertWaits("a.example", "Många länkar");

        var begun = visitor.as(person).page(receipt.reference().href()).select("input[name=begun]").attr("value");
        clock.advance(Duration.ofSeconds(1));
        visitor.as(person).sent(receipt.reference().href() + "/comments", "text", "Snabbt", "begun", begun);
        assertWaits("Snabbt", "ovanligt fort");

        visitor.as(person).sent(receipt.reference().href() + "/comments", "text", "Påhittad tid", "begun", "1.abc");
        assertWaits("Påhittad tid", "gammalt eller ändrat");
    }

    @Test
    @Tag("SEC-18")
    void theSameLongTextASecondTimeWaits() {
        var long40 = "Det här är en text som är så lång att ingen skriver den två gånger.";
        comment(person, "text", long40);
        assertThat(page()).contains(long40);

        comment(world.aPerson("Ali"), "text", long40);

        assertThat(queue().text()).contains("Samma text");
    }

    private void assertWaits(String words, String sign) {
        assertThat(page()).doesNotContain(words);
        assertThat(visitor.as(person).page(receipt.reference().href()).text()).contains(words);
        assertThat(queue().text()).contains(words, sign);
    }

    @Test
    void aLetterTellsTheAuthorWhoseAddressIsConfirmed() {
        world.hasConfirmedHerAddress(person);
        desk.comment(receipt.proposal(), person, "Något fult", Lang.SV);
        var first = world.commentsOn(receipt.proposal()).getFirst();

        visitor.as(moderator).sent("/moderation/" + first + "/hide", "ground", "HATE", "reason", "Ovänligt.");

        assertThat(world.lettersTo(person)).singleElement().satisfies(letter -> assertThat(letter.body()).contains("Ovänligt.", "/appeal/" + first).doesNotContain("Något fult"));
    }
}
