package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.proposals.Browser.document;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import samskap.testing.SharedDatabase;
import samskap.testing.Statements;

/** Who is about to say what somebody said before is shown it, and may join. */
@ProposalsTest
@SharedDatabase("proposals")
class AlikeTests {
    private final Browser browser;
    private final World world;

    AlikeTests(Browser browser, World world) {
        this.browser = browser;
        this.world = world;
    }

    @Test
    @Tag("UX-02")
    void whoHasWrittenATitleSeesOnTheNextPageWhatIsLikeItAndWhereItStands() {
        var space = world.anArena();
        var known = world.raised(space, null, "Fler bussar på kvällen");
        world.raised(space, null, "En gemensam odling");
        world.raised(world.anArena(), null, "Bussar på kvällen i en annan arena");
        var what = browser.sent("/propose", "space", space.slug());
        assertThat(browser.page(what).select("#alike").text()).isEmpty();

        var why = browser.sent(what, "title", "Kvällsbuss: en buss senare på kvällen");

        var alike = browser.page(why).select("#alike");
        assertThat(alike.select("h3 a").eachAttr("href")).containsExactly(known.reference().href());
        assertThat(alike.select(".status").text()).isEqualTo("Mottaget");
    }

    @Test
    @Tag("UX-02")
    void itIsFoundAmongOtherWordsAndWhateverLanguageThePageIsIn() {
        var space = world.anArena();
        world.raised(space, null, "En barnhörna på träffarna");
        world.raised(space, null, "Fler bussar på kvällen");
        var what = browser.sent("/propose", "space", space.slug());

        var why = browser.sent(what, "title", "En barnhörna på träffarna varje gång, ring mig så berättar jag varför det behövs");

        for (var lang : java.util.List.of("sv", "pl", "en")) {
            assertThat(browser.page(why + "?lang=" + lang).select("#alike h3").eachText()).as(lang).containsExactly("En barnhörna på träffarna");
        }
    }

    @Test
    @Tag("UX-18")
    void whileTypingItIsLookedForAndSaidAndNothingIsKept() {
        var space = world.anArena();
        world.raised(space, null, "Fler bussar på kvällen");
        var what = browser.sent("/propose", "space", space.slug());
        var button = browser.page(what).select("button[form=step]");
        assertThat(button.attr("formaction")).isEqualTo(button.attr("data-hx-post"));

        var answer = browser.swap(button.attr("data-hx-post"), "title", "Bussar på kvällen");

        assertThat(document(answer).select("#alike h3")).hasSize(1);
        assertThat(answer.getResponse().getHeader("HX-Trigger")).contains("1 f");
        assertThat(browser.page(what).select("#title").val()).isEmpty();
        assertThat(document(browser.swap(button.attr("data-hx-post"), "title", "Xylofonorkester")).select("#alike h3")).isEmpty();
        assertThat(document(browser.swap(button.attr("data-hx-post"), "title", "x".repeat(500))).select("#alike").text()).isEmpty();
    }

    @Test
    @Tag("UX-02")
    void withoutScriptsTheButtonKeepsTheTitleAndShowsThePageAnew() {
        var space = world.anArena();
        world.raised(space, null, "Fler bussar på kvällen");
        var what = browser.sent("/propose", "space", space.slug());

        var again = browser.sent(what.replace("/what", "/alike"), "title", "Bussar på kvällen");

        assertThat(again).isEqualTo(what);
        assertThat(browser.page(what).select("#title").val()).isEqualTo("Bussar på kvällen");
        assertThat(browser.page(what).select("#alike h3")).hasSize(1);
    }

    @Test
    @Tag("SEC-02")
    void whatIsNotPublishedIsNotShownToWhoWritesTheSame() {
        var space = world.anArenaThatReadsFirst();
        world.raised(space, null, "Fler bussar på kvällen");
        var what = browser.sent("/propose", "space", space.slug());

        assertThat(document(browser.swap(what.replace("/what", "/alike"), "title", "Fler bussar på kvällen")).select("#alike h3")).isEmpty();
        assertThat(document(browser.swap("/propose/unknown/alike", "title", "Fler bussar på kvällen")).select("#alike h3")).isEmpty();
    }

    @Test
    void itCostsOneStatementMore() {
        var space = world.anArena();
        world.raised(space, null, "Fler bussar på kvällen");
        var what = browser.sent("/propose", "space", space.slug());
        int without = Statements.during(() -> browser.page(what)).size();
        browser.sent(what, "title", "Bussar på kvällen");

        assertThat(Statements.during(() -> browser.page(what))).hasSizeLessThanOrEqualTo(without + 1);
    }
}
