package org.samskap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.DemoProduct;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;

/** The ways of those outside: a representative who is asked by mail and keeps her word, and the officer of a unit who has no account. */
@DemoProduct
@Tag("UX-02")
class PartnerJourneyTests {
    private static final String HOUSE = "/organisations/fontanhuset-helsingborg";
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
