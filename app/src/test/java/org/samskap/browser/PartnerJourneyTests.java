package org.samskap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.DemoProduct;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;

/**
 * The ways of those outside: a representative who is asked by mail and keeps her word, and the officer of a unit who has no account; and of
 * whoever leads a group that takes a proposal on.
 */
@DemoProduct
@Tag("UX-02")
class PartnerJourneyTests {
    private static final String HOUSE = "/organisations/fontanhuset-helsingborg";
    private static final String BOARD = "/boards/utvecklingsgrupp-2023-10-16";
    private static final List<String> LETTERS = List.of("Skriv breven så att man förstår dem", "Skriv ja eller nej först i beslutet");
    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    int port;

    @BeforeAll
    static void open() {
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
    }

    @AfterAll
    static void shut() {
        if (playwright != null) playwright.close();
    }

    @Test
    void whoIsAskedToSpeakForAnOrganisationAnswersANeedAndKeepsHerWord() {
        var promise = "En sal på onsdagar";
        visit(true, leila -> leila.becomes("leila-partner").goes(HOUSE + "/people").fills("name", "Jonas")
                .fills("email", "jonas@fontanhuset.example").clicks("main form[action$='/people'] button[type=submit]").sees("Frågan är skickad"));
        var link = new Mails(port).linkTo("/representatives/", "jonas@fontanhuset.example");
        visit(true, jonas -> {
            jonas.becomes("jonas-participant").goes(link).sends("/representatives/").sees("Fontänhuset");
            jonas.goes("/needs?kind=PLACE").clicks("main a[href*='need=PLACE']").fills("what", promise)
                    .clicks("main form[action^='/commitments/new'] button[type=submit]").find("#said .notice").waitFor();
        });
        visit(true, alma -> alma.becomes("alma-facilitator").goes(HOUSE).clicks("main a[href^='/commitments/']:text-is('" + promise + "')")
                .clicks("main form[action$='/agreed'] button").sees("Överenskommet"));
        visit(true, jonas -> jonas.becomes("jonas-participant").goes(HOUSE).clicks("main a[href^='/commitments/']:text-is('" + promise + "')")
                .clicks("main form[action$='/kept'] button").sees("Uppfyllt"));
        visit(true, visitor -> visitor.goes(HOUSE).sees(promise).sees("Uppfyllt"));
    }

    /** Without JavaScript and without an account: all she has is the link in the mail to the unit. */
    @Test
    void theOfficerOfAUnitTakesAQuestionOnAndAnswersByTheLinkInTheMail() {
        var proposal = new String[1];
        visit(true, alma -> {
            alma.becomes("alma-facilitator").goes("/proposals?space=gemensam-utvecklingsgrupp&q=barnh%C3%B6rna");
            proposal[0] = alma.find("main .rows h2 a").getAttribute("href");
            alma.goes("/desk/handover?proposal=" + proposal[0].replaceFirst(".*/", "")).find("main select[name=unit]").selectOption(unitOf(alma));
            alma.fills("email", "registrator@forvaltningen.example").fills("note", "Kan ni låna ut leksaker?").fills("answerBy", "2023-12-11")
                    .sends("/desk/handover").find("#said .notice").waitFor();
        });
        var link = new Mails(port).linkTo("/answer/", "registrator@forvaltningen.example");
        visit(false, officer -> officer.goes(link).sees("Kan ni låna ut leksaker?").fills("how", "Vi frågar förskolorna.")
                .clicks("main button[value=ACCEPT]").goes(link).fills("answer", "Ja, två lådor till varje träff.").fills("saidBy", "handläggare")
                .clicks("main button[value=ANSWER]").sees("Ja, två lådor till varje träff."));
        visit(false, visitor -> visitor.goes(proposal[0]).sees("Vi frågar förskolorna.").sees("Ja, två lådor till varje träff."));
    }

    /** Two units are asked; one knows better who can answer, and the answers stand together on a page for everybody. Without JavaScript. */
    @Test
    void aQuestionToTwoUnitsIsPassedOnAndAnsweredTogether() {
        var proposal = new String[1];
        visit(false, alma -> {
            alma.becomes("alma-facilitator").goes("/proposals?space=gemensam-utvecklingsgrupp&q=tolk");
            proposal[0] = alma.find("main .rows h2 a").getAttribute("href");
            alma.goes("/desk/handover?proposal=" + proposal[0].replaceFirst(".*/", "")).selects("unit", "Avdelningen för boendestöd,")
                    .selects("unit2", "Stadsledningsförvaltningen,").fills("email", "boendestod@forvaltningen.example")
                    .fills("note", "Hur beställer man tolk till en träff?").fills("answerBy", "2023-12-11").sends("/desk/handover").find("#said .notice").waitFor();
        });
        var link = new Mails(port).linkTo("/answer/", "boendestod@forvaltningen.example");
        visit(false, officer -> officer.goes(link).clicks("main details:has(button[value=PASS_ON]) summary").clicks("main button[value=PASS_ON]")
                .sees("Skriv varför").selects("unit", "Socialförvaltningen,").fills("why", "De beställer tolk åt alla avdelningar.")
                .clicks("main button[value=PASS_ON]").sees("Frågan är skickad vidare"));
        visit(false, alma -> {
            alma.becomes("alma-facilitator");
            answers(alma, proposal[0], "Socialförvaltningen", "Ring tolkförmedlingen en vecka före.");
            answers(alma, proposal[0], "Stadsledningsförvaltningen", "Vi betalar tolken.");
        });
        visit(false, visitor -> visitor.goes(proposal[0]).sees("De beställer tolk åt alla avdelningar.").clicks("main a[href^='/answers/']")
                .sees("Nu har de frågan: Socialförvaltningen").sees("Ring tolkförmedlingen en vecka före.").sees("Vi betalar tolken."));
    }

    /** Staff write down what a unit told them. */
    private static void answers(Person staff, String proposal, String unit, String answer) {
        staff.goes(proposal).clicks("main li:has-text('" + unit + "') a[href^='/handovers/']").fills("answer", answer).clicks("main button[value=ANSWER]")
                .sees("Tack för svaret!");
    }

    @Test
    void whoeverLeadsAGroupInvitesReportsAndClosesItAndTheProposalSaysSo() {
        var at = new String[3];
        visit(true, alma -> {
            alma.becomes("alma-facilitator").goes("/proposals?space=gemensam-utvecklingsgrupp&q=kort+runda");
            at[0] = alma.find("main .rows h2 a").getAttribute("href");
            alma.goes(at[0]).clicks("main a[href^='/groups/new']").fills("name", "Runda först").fills("purpose", "Vi prövar en runda.")
                    .fills("done", "Varje träff börjar med en runda.").chooses("joining", "INVITED").sends("/groups/new").find("#said .notice").waitFor();
            at[1] = URI.create(alma.page().url()).getPath();
            alma.goes(at[1] + "/members").fills("label", "Jonas").clicks("main form[action$='/invitations'] button").find("#invite ~ ul code").waitFor();
            at[2] = URI.create(alma.text("#invite ~ ul code")).getRawSchemeSpecificPart().replaceFirst("^//[^/]*", "");
        });
        visit(true, jonas -> jonas.becomes("jonas-participant").goes(at[2]).sends(at[1] + "/join").sees("Runda först").find("#said .notice").waitFor());
        visit(true, alma -> {
            alma.becomes("alma-facilitator").goes(at[1] + "/members").sees("Jonas").goes(at[1] + "/report").fills("text", "Vi har prövat en gång.")
                    .fills("nextDate", "2023-12-18").sends(at[1] + "/report").find("#said .notice").waitFor();
            comes(alma, at[0], "Vi har prövat en gång.");
            alma.goes(at[1] + "/next?turn=FINISH").fills("reason", "Nu börjar varje träff med en kort runda.").chooses("outcome", "DONE")
                    .sends(at[1] + "/next").find("#said .notice").waitFor();
        });
        visit(true, visitor -> {
            comes(visitor, at[0], "Nu börjar varje träff med en kort runda.");
            visitor.sees("Vi har prövat en gång.").sees("Genomfört");
        });
    }

    /** Without JavaScript: from two cards on the board to the end of the group, with a follow-up meeting in between. */
    @Test
    void aFacilitatorTakesTwoIdeasFromTheBoardThroughAFollowUpToTheirAnswer() {
        var sources = new String[2];
        var group = new String[1];
        visit(false, alma -> {
            alma.becomes("alma-facilitator").goes(BOARD);
            for (int n = 0; n < 2; n++) sources[n] = ticks(alma, LETTERS.get(n));
            alma.fills("name", "Begripliga brev").clicks("#group button[type=submit]")
                    .clicks(".column:has(h2:has-text('Begripliga brev')) a[href^='/groups/new']").sees(LETTERS.getFirst()).sees(LETTERS.getLast())
                    .fills("purpose", "Vi skriver om breven.").fills("done", "Fem brev är omskrivna.").sends("/groups/new").find("#said .notice").waitFor();
            group[0] = URI.create(alma.page().url()).getPath();
            alma.goes(group[0] + "/members").fills("name", "Rut").clicks("main form[action$='/members'] button[type=submit]").sees("Rut");
        });
        for (var source : sources) visit(false, visitor -> comes(visitor, source, "Begripliga brev"));
        visit(false, alma -> alma.becomes("alma-facilitator").goes(group[0] + "/next?turn=CONTINUE").fills("reason", "Tre brev är kvar att skriva om.")
                .fills("nextDate", "2023-12-18").unticks("main label:has-text('Rut')").selects("event", "Att arbeta tillsammans med civilsamhället")
                .sends(group[0] + "/next").find("#said .notice").waitFor());
        visit(false, visitor -> {
            for (var source : sources) comes(visitor, source, "Tre brev är kvar att skriva om.");
            visitor.sees("Det bestämdes på Att arbeta tillsammans med civilsamhället").sees("1 person är kvar");
        });
        visit(false, alma -> alma.becomes("alma-facilitator").goes(group[0] + "/next?turn=FINISH").sees("inte öppnas igen")
                .fills("reason", "Fem brev är omskrivna och skickas från januari.").chooses("outcome", "DONE").sends(group[0] + "/next").find("#said .notice").waitFor());
        visit(false, visitor -> {
            for (var source : sources) comes(visitor, source, "Fem brev är omskrivna och skickas från januari.");
            visitor.sees("Genomfört").goes(group[0]).sees("Klar").sees("Fem brev är omskrivna och skickas från januari.");
        });
    }

    /** Ticks a card on the board. Where its proposal is. */
    private static String ticks(Person facilitator, String title) {
        var card = ".idea:has(h3:has-text('" + title + "'))";
        facilitator.ticks(card + " input[type=checkbox]");
        return facilitator.find(card + " h3 a").getAttribute("href");
    }

    /** News goes from module to module after it is told. */
    private static void comes(Person person, String path, String words) {
        Awaitility.await(words).atMost(Duration.ofSeconds(60)).until(() -> person.goes(path).text("main").contains(words));
    }

    /** One that was never asked about anything: an address that is new is sent all that is open. */
    private static String unitOf(Person alma) {
        return String.valueOf(alma.find("main select[name=unit] option:not([value='']):has-text('adress saknas')").getAttribute("value"));
    }

    private void visit(boolean javaScript, Consumer<Person> walk) {
        try (var person = new Person(browser, "http://localhost:" + port, javaScript)) {
            walk.accept(person);
            assertThat(person.complaints()).as("what the browser complained about").isEmpty();
            assertThat(person.strangers()).as("requests to others").isEmpty();
        }
    }
}
