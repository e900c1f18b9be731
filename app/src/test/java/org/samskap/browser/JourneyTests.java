package org.samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.DemoProduct;
import org.samskap.notifications.Mailing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;

import samskap.testing.SharedDatabase;

/**
 * The red thread from end to end, in a real browser, with and without JavaScript: an idea raised at a meeting is grouped, taken on, contributed to, reported back, followed up, and found
 * again by the person who raised it. Every page on the way is inspected in three languages at two widths.
 */
@DemoProduct
@SharedDatabase(DemoProduct.DATABASE)
@Tag("UX-01")
@Tag("UX-02")
@Tag("UX-09")
@Tag("UX-16")
@Tag("UX-30")
@Tag("PRIV-12")
class JourneyTests {
    private static final String MEETING = "/events/utvecklingsgrupp-2023-10-16";
    private static final String FOLLOW_UP = "/events/utvecklingsgrupp-2023-11-20";
    private static final String BOARD = "/boards/utvecklingsgrupp-2023-10-16";
    private static final Pattern REFERENCE = Pattern.compile("GU-[2-9A-HJKMNP-TV-Z]{4,6}");
    private static final Pattern CODE = Pattern.compile("[2-9A-HJKMNP-TV-Z]{5}-[2-9A-HJKMNP-TV-Z]{5}");
    private static final Inspection INSPECTION = new Inspection();

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    Mailing mailing;

    private String suffix;
    private boolean javaScript;

    @BeforeAll
    static void open() {
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
    }

    @AfterAll
    static void shut() {
        if (playwright != null) playwright.close();
    }

    /** What a person takes home. */
    private record Receipt(String reference, String code) {}

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void anIdeaRaisedAtAMeetingIsFoundAgainByWhoRaisedIt(boolean withJavaScript) {
        javaScript = withJavaScript;
        suffix = withJavaScript ? "med skript" : "utan skript";
        var address = "ida-" + withJavaScript + "@deltagare.example";

        var receipts = visit(visitor -> List.of(
                raises(visitor, "Bussen stannar vid biblioteket " + suffix, "ANONYMOUS", null, null),
                raises(visitor, "Sena bussar på torsdagar " + suffix, "PSEUDONYM", "Åker mycket", address),
                raises(visitor, "Skyltar som går att läsa " + suffix, "NAMED", "Ida", null)));
        visit(visitor -> confirmsAddress(visitor, address));
        var group = visit(facilitator -> groupsAndFounds(facilitator.becomes("alma-facilitator"), receipts));
        visit(partner -> commits(partner.becomes("leila-partner"), group));
        visit(communicator -> reportsBack(communicator.becomes("elias-communicator"), group));
        visit(facilitator -> recordsWhatTheMeetingSaid(facilitator.becomes("alma-facilitator"), receipts.getFirst()));
        mailing.writeDigests();
        receipts.forEach(receipt -> visit(visitor -> comesBack(visitor, receipt)));
        visit(visitor -> findsOneDigest(visitor, address));
        visit(visitor -> readsTheLedger(visitor, receipts));
        visit(this::seesWhatIsLate);
    }

    private <T> T visit(java.util.function.Function<Person, T> walk) {
        try (var person = new Person(browser, "http://localhost:" + port, javaScript)) {
            var result = walk.apply(person);
            assertThat(person.complaints()).as("what the browser complained about").isEmpty();
            assertThat(person.strangers()).as("requests to others").isEmpty();
            return result;
        }
    }

    /** axe needs scripts, so pages are inspected on the walk with JavaScript. */
    private Person inspects(Person person, String name) {
        if (javaScript && !Boolean.getBoolean("hurry")) INSPECTION.of(name, person.page());
        return person;
    }

    private Receipt raises(Person visitor, String title, String byline, String name, String email) {
        inspects(visitor.goes("/"), "start").clicks("main a[href^='/events/'], main a[href='/events']");
        inspects(visitor.goes(MEETING), "event").sees("Inget klockslag angavs");
        visitor.clicks("main a[href^='/propose']");
        inspects(visitor, "propose").sends("/propose");
        leavesOut(visitor);
        inspects(visitor.fills("title", title), "what").fills("title", title).sends("/propose");
        inspects(visitor, "why").fills("body", "Många av oss åker dit varje vecka.\n\nDet skulle hjälpa.").sends("/propose");
        inspects(visitor, "name").chooses("byline", byline);
        if (name != null) visitor.fills("name", name);
        visitor.sends("/propose");
        inspects(visitor, "contact").chooses("contact", email == null ? "none" : "email");
        if (email != null) visitor.fills("email", email);
        visitor.sends("/propose");
        inspects(visitor, "check").sees(title).sends("/propose");
        return receipt(visitor);
    }

    /** Nothing typed: the page says so above the heading, with the focus, and the title starts with it (UX-04, UX-05). */
    private void leavesOut(Person visitor) {
        visitor.sends("/propose");
        assertThat(visitor.page()).hasTitle(Pattern.compile("^Fel: .*"));
        assertThat(visitor.find("[autofocus]")).isFocused();
        if (javaScript) INSPECTION.here("what, left out", visitor.page());
    }

    private Receipt receipt(Person visitor) {
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/mine/.*"));
        var text = visitor.text("main");
        var receipt = new Receipt(first(REFERENCE, text), first(CODE, text));
        assertThat(visitor.find("main")).containsText("Nästa återkoppling");
        inspects(visitor, "receipt");
        return receipt;
    }

    private static String first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group();
    }

    private Void confirmsAddress(Person visitor, String address) {
        inspects(visitor.goes("/outbox"), "outbox").clicks("main tr:has-text('" + address + "') a");
        visitor.clicks("main a[href*='/mail/confirm']");
        inspects(visitor, "confirm").sends("/mail/confirm");
        return null;
    }

    private String groupsAndFounds(Person facilitator, List<Receipt> receipts) {
        inspects(facilitator.goes(BOARD), "board");
        facilitator.goes(BOARD);
        for (var receipt : receipts) {
            facilitator.clicks("#idea-" + receipt.reference() + " form[action$='/publish'] button");
            assertThat(facilitator.find("#idea-" + receipt.reference() + ":not(:has(form[action$='/publish']))")).isVisible();
        }
        for (var receipt : receipts.subList(0, 2)) facilitator.ticks("#idea-" + receipt.reference() + " input[type=checkbox]");
        facilitator.fills("name", "Resan dit " + suffix).clicks("#group button[type=submit]");
        movesTheThird(facilitator, receipts.get(2));
        return founds(facilitator);
    }

    private void movesTheThird(Person facilitator, Receipt third) {
        var card = "#idea-" + third.reference();
        assertThat(facilitator.find("h2:has-text('Resan dit " + suffix + "')")).isVisible();
        facilitator.find(card + " select[name=into]").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Resan dit " + suffix));
        facilitator.clicks(card + " form.move button");
        assertThat(facilitator.find("section:has(h2:has-text('Resan dit " + suffix + "')) " + card)).isVisible();
    }

    private String founds(Person facilitator) {
        facilitator.clicks("section:has(h2:has-text('Resan dit " + suffix + "')) a[href^='/groups/new']");
        inspects(facilitator, "found").fills("purpose", "Att alla kan ta sig till träffarna.")
                .fills("done", "Bussen stannar vid biblioteket.").sends("/groups/new");
        assertThat(facilitator.page()).hasURL(Pattern.compile(".*/groups/resan-dit.*"));
        var group = facilitator.page().url().replaceAll("^https?://[^/]+", "").replaceAll("\\?.*", "");
        inspects(facilitator.sees("Bussen stannar vid biblioteket " + suffix), "group");
        return group;
    }

    private Void commits(Person partner, String group) {
        partner.goes(group).clicks("main a[href^='/commitments/new']");
        inspects(partner, "commit").chooses("contribution", "ROOM").fills("what", "Ett rum att mötas i, torsdagar").sends("/commitments/new");
        partner.goes(group).sees("Ett rum att mötas i");
        return null;
    }

    private Void reportsBack(Person communicator, String group) {
        inspects(communicator.goes("/desk"), "desk").sees("Ett rum att andas");
        communicator.goes(group).clicks("main a[href^='/desk/report']");
        inspects(communicator, "report").fills("text", "Trafikbolaget prövar hållplatsen under våren " + suffix + ".")
                .fills("easyText", "Bussen stannar vid biblioteket i vår.").fills("decidedBy", "enhetschef")
                .fills("nextDate", "2023-12-18").clicks("form[action='/desk/report'] button[type=submit]:not([name])");
        communicator.goes(group).sees("Trafikbolaget prövar hållplatsen under våren " + suffix);
        return null;
    }

    private Void recordsWhatTheMeetingSaid(Person facilitator, Receipt receipt) {
        inspects(facilitator.goes(FOLLOW_UP), "follow-up meeting").sees(receipt.reference());
        inspects(facilitator.goes(FOLLOW_UP + "/follow-up"), "follow-up agenda");
        var item = "#item-" + receipt.reference();
        facilitator.goes(FOLLOW_UP + "/follow-up").clicks(item + " summary");
        facilitator.ticks(item + " input[name=outcome][value=CONTINUE]");
        facilitator.find(item + " textarea[name=note]").fill("Mötet vill att försöket börjar före jul " + suffix + ".");
        facilitator.find(item + " input[name=nextDate]").fill("2023-12-18");
        facilitator.clicks(item + " button[type=submit]");
        facilitator.sees("Mötet vill att försöket börjar före jul " + suffix).sends(FOLLOW_UP + "/follow-up/tell");
        facilitator.goes("/proposals/" + receipt.reference()).sees("Mötet vill att försöket börjar före jul " + suffix);
        return null;
    }

    private Void comesBack(Person visitor, Receipt receipt) {
        inspects(visitor.goes("/follow"), "follow").fills("code", receipt.code().toLowerCase().replace("-", " ")).sends("/follow");
        visitor.sees("Resan dit " + suffix).sees("Ett rum att mötas i").sees("Trafikbolaget prövar hållplatsen under våren " + suffix)
                .sees("måndag 18 december");
        inspects(visitor.sees("Nytt sedan du läste sist"), "mine").sends("/mine/" + receipt.code() + "/read");
        visitor.sees("Inget nytt sedan du läste sist.");
        inspects(visitor.goes("/proposals/" + receipt.reference()), "proposal").sees("Bussen stannar vid biblioteket i vår.");
        inspects(visitor.goes("/proposals"), "proposals").sees("utan skript".equals(suffix) ? "utan skript" : "med skript");
        return null;
    }

    private Void findsOneDigest(Person visitor, String address) {
        visitor.goes("/outbox");
        var mails = visitor.page().locator("main tr:has-text('" + address + "')");
        // One that asked her to confirm, and one with all the news.
        assertThat(mails).hasCount(2);
        visitor.clicks("main tr:has-text('" + address + "') a");
        inspects(visitor.sees("Trafikbolaget"), "mail");
        return null;
    }

    private Void readsTheLedger(Person visitor, List<Receipt> receipts) {
        inspects(visitor.goes(MEETING + "/ledger"), "ledger");
        receipts.forEach(receipt -> visitor.sees(receipt.reference()));
        inspects(visitor.goes("/results"), "results");
        inspects(visitor.goes("/spaces/gemensam-utvecklingsgrupp"), "space");
        inspects(visitor.goes("/spaces/gemensam-utvecklingsgrupp/thread"), "thread");
        inspects(visitor.goes("/series/gemensam-utvecklingsgrupp"), "series");
        inspects(visitor.goes("/events"), "events");
        inspects(visitor.goes("/groups"), "groups");
        inspects(visitor.goes("/organisations/fontanhuset-helsingborg"), "organisation");
        inspects(visitor.goes("/organisations"), "organisations");
        Arrays.asList("/how-it-works", "/help", "/privacy", "/accessibility", "/appearance", "/sign-in", "/demo", "/spaces")
                .forEach(path -> inspects(visitor.goes(path), path));
        return null;
    }

    /** A promise whose date has passed says so on the proposal, and stands first on the desk. */
    private Void seesWhatIsLate(Person communicator) {
        communicator.becomes("elias-communicator").goes("/desk");
        var first = communicator.text("main h2");
        assertThat(first).containsIgnoringCase("sena");
        communicator.clicks("main section:has(h2) a[href^='/proposals/']");
        communicator.sees("Vi är sena");
        return null;
    }
}
