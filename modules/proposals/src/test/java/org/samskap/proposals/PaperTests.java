package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.spaces.Space;

import samskap.testing.SharedDatabase;

/** Idea cards: printed, torn, handed in, typed in. */
@ProposalsTest
@SharedDatabase("proposals")
class PaperTests {
    private final World world;
    private final Browser browser;

    PaperTests(World world, Browser browser) {
        this.world = world;
        this.browser = browser;
    }

    private static String sheet(Browser staff, Space space) {
        return staff.sent("/cards", "space", space.slug(), "sheets", "1");
    }

    @Test
    void eachCardHasItsOwnCodeAndItsOwnReceipt() {
        var space = world.anArena();
        var staff = browser.as(world.aFacilitator(space));

        var sheet = staff.page(sheet(staff, space));

        assertThat(sheet.select(".idea-half .cardcode").eachText()).hasSize(4).doesNotHaveDuplicates();
        assertThat(sheet.select(".slip-half .cardcode").eachText()).hasSize(4).doesNotHaveDuplicates();
        assertThat(sheet.select(".slip-half svg")).hasSize(4);
    }

    @Test
    void aSheetIsTheSameWhenItIsOpenedAgain() {
        var space = world.anArena();
        var staff = browser.as(world.aFacilitator(space));
        var address = sheet(staff, space);

        assertThat(staff.page(address).select(".cardcode").eachText()).isEqualTo(staff.page(address).select(".cardcode").eachText());
    }

    @Test
    @Tag("UX-28")
    void aCardThatIsTypedInBelongsToTheReceiptThatWasTornOff() {
        var space = world.anArenaThatReadsFirst();
        var staff = browser.as(world.aFacilitator(space));
        var sheet = staff.page(sheet(staff, space));
        var code = sheet.select(".idea-half .cardcode").first().text();
        var receipt = sheet.select(".slip-half .cardcode").first().text();

        staff.sent("/cards/type", "space", space.slug(), "code", code.toLowerCase().replace("-", " "), "title", "Fler bänkar", "name", "Solveig");

        var page = browser.page("/mine/" + receipt).select("main").text();
        assertThat(page).contains("Fler bänkar").contains("Solveig").contains("Inskrivet av personal");
        assertThat(staff.page("/cards?space=" + space.slug()).select("main").text()).contains("4 kort är gjorda, 1 är inskrivet");
    }

    @Test
    void aCardTypedInTwiceSaysSoAndChangesNothing() {
        var space = world.anArena();
        var staff = browser.as(world.aFacilitator(space));
        var code = staff.page(sheet(staff, space)).select(".idea-half .cardcode").first().text();
        staff.sent("/cards/type", "space", space.slug(), "code", code, "title", "Fler bänkar");

        var again = staff.post("/cards/type", "space", space.slug(), "code", code, "title", "Något annat");

        assertThat(again).hasStatus(422);
        var page = Browser.document(again).select("main");
        assertThat(page.text()).contains("Det kortet är redan inskrivet");
        assertThat(page.select("input[name=title]").val()).isEqualTo("Något annat");
        assertThat(browser.page(page.select("a[href^=/proposals/]").attr("href")).select("h1").text()).isEqualTo("Fler bänkar");
        assertThat(browser.page("/proposals?space=" + space.slug()).select("main .rows h2")).hasSize(1);
    }

    @Test
    void aReceiptWhoseCardNobodyTypedInYetIsRightAllTheSame() {
        var space = world.anArena();
        var staff = browser.as(world.aFacilitator(space));
        var receipt = staff.page(sheet(staff, space)).select(".slip-half .cardcode").first().text();

        assertThat(browser.sent("/follow", "code", receipt)).isEqualTo("/mine/" + receipt);
        assertThat(browser.page("/mine/" + receipt).select("h1").text()).isEqualTo("Vi har inte skrivit in ditt kort än");
        assertThat(browser.get("/mine/" + receipt.replace(receipt.charAt(0), receipt.charAt(0) == 'A' ? 'B' : 'A'))).hasStatus(404);
    }

    @Test
    void aCodeThatIsOnNoCardIsNotTaken() {
        var space = world.anArena();
        var staff = browser.as(world.aFacilitator(space));

        assertThat(staff.post("/cards/type", "space", space.slug(), "code", "AAAA-AAAA", "title", "Fler bänkar")).hasStatus(422);
        assertThat(staff.post("/cards/type", "space", space.slug(), "code", "", "title", "")).hasStatus(422);
        assertThat(browser.page("/proposals?space=" + space.slug()).select("main .rows h2")).isEmpty();
    }

    @Test
    @Tag("SEC-03")
    void onlyStaffOfTheSpaceMakesSeesAndTypesItsCards() {
        var space = world.anArena();
        var staff = browser.as(world.aFacilitator(space));
        var address = sheet(staff, space);
        var code = staff.page(address).select(".idea-half .cardcode").first().text();
        var elsewhere = world.anArena();
        var stranger = browser.as(world.aFacilitator(elsewhere));

        assertThat(stranger.get("/cards?space=" + space.slug())).hasStatus(404);
        assertThat(stranger.get(address)).hasStatus(404);
        assertThat(stranger.post("/cards", "space", space.slug())).hasStatus(404);
        assertThat(stranger.post("/cards/type", "space", space.slug(), "code", code, "title", "Fler bänkar")).hasStatus(404);
        assertThat(stranger.post("/cards/type", "space", elsewhere.slug(), "code", code, "title", "Fler bänkar")).as("a card of another space").hasStatus(422);
    }
}
