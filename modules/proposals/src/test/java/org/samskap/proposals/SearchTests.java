package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.spaces.Space;

import samskap.testing.SharedDatabase;

/** People find a proposal by words as they come to mind: inflected, as part of another word, misspelt. */
@ProposalsTest
@SharedDatabase("proposals")
class SearchTests {
    private final World world;
    private final Browser browser;

    SearchTests(World world, Browser browser) {
        this.world = world;
        this.browser = browser;
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "återhämtning, Ett återhämtningscafé i Staffanstorp", "café, Ett återhämtningscafé i Staffanstorp", "caféer, Ett återhämtningscafé i Staffanstorp",
        "träffen, Träffar på kvällen", "träffar kväll, Träffar på kvällen", "ÅTERHÄMTNING, Ett återhämtningscafé i Staffanstorp",
        "spotkanie, Spotkania seniorów w bibliotece", "senior, Spotkania seniorów w bibliotece",
        "volunteer, A course for volunteering neighbours",
        "återhämtnig, Ett återhämtningscafé i Staffanstorp", "återhemtning, Ett återhämtningscafé i Staffanstorp", "bibliotce, Spotkania seniorów w bibliotece",
        "återhamtning, Ett återhämtningscafé i Staffanstorp", "aterhamtning, Ett återhämtningscafé i Staffanstorp", "atehamtning, Ett återhämtningscafé i Staffanstorp",
        "traffar kvall, Träffar på kvällen", "seniorow, Spotkania seniorów w bibliotece"})
    void aWordFindsItsFormsItsCompoundsAndWhatIsNearlySpeltLikeIt(String words, String title) {
        var space = aFullArena();

        assertThat(titles(search(space, words))).contains(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xylofonorkester", "katastrof", "hästar", "kościół", "teatrar"})
    void aWordThatIsLikeNoneFindsNothing(String word) {
        assertThat(titles(search(aFullArena(), word))).isEmpty();
    }

    @Test
    void everyWordMustBeFound() {
        var space = aFullArena();

        assertThat(titles(search(space, "café kvällen"))).isEmpty();
        assertThat(titles(search(space, "återhämtning Staffanstorp"))).hasSize(1);
    }

    @Test
    void theWordsStandOutWhereTheyAreFound() {
        var page = search(aFullArena(), "återhämtning");

        assertThat(page.select("main mark").eachText()).containsExactly("återhämtningscafé");
        assertThat(page.select(".guess")).isEmpty();
    }

    @Test
    void aGuessIsShownAsOne() {
        assertThat(search(aFullArena(), "återhemtning").select(".guess").text()).contains("nästan likadant");
    }

    @Test
    void aWordThatOnlyHiddenTextsHaveFindsAndTellsNothing() {
        var space = world.anArenaThatReadsFirst();
        world.raised(space, null, "Zebrafinkarna sjunger");

        var page = search(space, "zebrafinkarn");
        assertThat(titles(page)).isEmpty();
        assertThat(page.text()).doesNotContain("ebrafinkarna");
        assertThat(page.select(".guess")).isEmpty();
    }

    @Test
    void theListRunsByMostSupportedAndPagesOn() {
        var space = world.anArena();
        var one = world.raised(space, null, "Det äldsta med stöd");
        for (int i = 0; i < 21; i++) world.raised(space, null, "Senare " + i);
        browser.as(world.aPerson("Stina")).sent("/proposals/" + one.reference().text() + "/support");

        var first = browser.page("/proposals?space=" + space.slug() + "&sort=SUPPORTED");
        assertThat(titles(first)).startsWith("Det äldsta med stöd").hasSize(20);
        assertThat(titles(browser.page(first.select("a[href*=after]").attr("href")))).hasSize(2).doesNotContainAnyElementsOf(titles(first));
    }

    @Test
    void whatIsChosenStaysInTheAddressAndTheForm() {
        var page = browser.page("/proposals?space=" + aFullArena().slug() + "&written=SV&sort=SUPPORTED&q=caf%C3%A9");

        assertThat(page.select("form[role=search] input[type=hidden]").eachAttr("name")).containsExactly("space", "written", "sort");
        assertThat(page.select("main .filters a[aria-current]").eachText()).contains("Mest stöd");
        assertThat(page.select("main .rows .meta b").eachText()).contains("Svenska");
        assertThat(titles(browser.page("/proposals?written=PL&space=" + aFullArena().slug()))).isEmpty();
    }

    private Space aFullArena() {
        var space = world.anArena();
        for (var title : List.of("Ett återhämtningscafé i Staffanstorp", "Träffar på kvällen", "Spotkania seniorów w bibliotece",
                "A course for volunteering neighbours", "Något helt annat")) world.raised(space, null, title);
        return space;
    }

    private Document search(Space space, String words) {
        return browser.page("/proposals?space=" + space.slug() + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private static List<String> titles(Document page) {
        return page.select("ul.rows h2").eachText();
    }
}
