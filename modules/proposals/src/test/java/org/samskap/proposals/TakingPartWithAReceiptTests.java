package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.proposals.internal.receipt.Holders;
import samskap.testing.SharedDatabase;
import org.samskap.ui.Lang;

/** Whoever has no account supports other proposals and answers under her own with nothing but a receipt. */
@ProposalsTest
@SharedDatabase("proposals")
class TakingPartWithAReceiptTests {
    private final World world;
    private final Browser browser;
    private final ProposalDesk desk;
    private final Holders holders;
    private final Moderation moderation;

    TakingPartWithAReceiptTests(World world, Browser browser, ProposalDesk desk, Holders holders, Moderation moderation) {
        this.world = world;
        this.browser = browser;
        this.desk = desk;
        this.holders = holders;
        this.moderation = moderation;
    }

    private String main(String address) {
        return browser.page(address).select("main").text();
    }

    private static String mine(Receipt receipt) {
        return "/mine/" + receipt.code().text();
    }

    @Test
    @Tag("SEC-29")
    void whoeverHoldsAReceiptCountsOnceAndFindsWhatSheWantsOnHerPage() {
        var arena = world.anArena();
        var mine = world.raised(arena, null, "Parken");
        var other = world.raised(arena, null, "Bänkar vid sjön");
        var support = other.reference().href() + "/support";

        browser.sent(support + "/receipt", "code", mine.code().text());
        browser.sent(support + "/receipt", "code", mine.code().text().toLowerCase(java.util.Locale.ROOT).replace("-", " "));

        assertThat(main(other.reference().href())).contains("1 vill detta också");
        assertThat(browser.page(mine(mine)).select("#wanted ~ ul a").eachText()).containsExactly("Bänkar vid sjön");
        assertThat(main(mine(other))).doesNotContain("Det här vill du också");
        assertThat(main(mine.reference().href())).doesNotContain("Bänkar vid sjön");
    }

    @Test
    void whoLeftHerNameIsTheSamePersonWithHerReceipt() {
        var arena = world.anArena();
        var author = world.aPerson("Ida");
        var mine = desk.raiseAs(author, new Raise(arena.id(), null, "Parken", "Därför.", Lang.SV, Raise.Byline.NAMED, null, null, UUID.randomUUID().toString()));
        var other = world.raised(arena, null, "Bänkar");
        desk.support(other.proposal(), author);

        browser.sent(other.reference().href() + "/support/receipt", "code", mine.code().text());

        assertThat(holders.find(mine.code()).orElseThrow().person()).isEqualTo(author.id());
        assertThat(main(other.reference().href())).contains("1 vill detta också");
    }

    @Test
    void aReceiptWithoutANameLeadsToNobodyButAlwaysToTheSame() {
        var mine = world.raised(world.anArena(), null, "Parken");

        var first = holders.find(mine.code()).orElseThrow();

        assertThat(holders.find(mine.code())).contains(first);
        assertThat(holders.find(ReceiptCode.parse("AAAAA-AAAAA").orElseThrow())).isEmpty();
    }

    @Test
    void aCodeThatIsWrongMissingOrOnesOwnIsExplained() {
        var mine = world.raised(world.anArena(), null, "Parken");
        var support = mine.reference().href() + "/support/receipt";

        assertThat(browser.post(support, "code", "")).hasStatus(422).bodyText().contains("Skriv koden");
        assertThat(browser.post(support, "code", "AAAAA-AAAAB")).hasStatus(422).bodyText().contains("AAAAA-AAAAB");
        assertThat(browser.post(support, "code", mine.code().text())).hasStatus(422).bodyText().contains("ditt eget förslag");
    }

    @Test
    @Tag("SEC-02")
    void whatIsNotPublicIsNotSupportedWithAReceipt() {
        var mine = world.raised(world.anArena(), null, "Parken");
        var waiting = world.raised(world.anArenaThatReadsFirst(), null, "Väntar");

        assertThat(browser.post(waiting.reference().href() + "/support/receipt", "code", mine.code().text())).hasStatus(404);
        assertThat(browser.post(mine(waiting) + "/comments", "text", "Hej")).hasStatus(404);
    }

    @Test
    void aVisitorIsShownBothWaysAndWhoIsSignedInTheButton() {
        var proposal = world.raised(world.anArena(), null, "Parken");
        var support = proposal.reference().href() + "/support";

        var ways = browser.page(support);
        assertThat(browser.page(proposal.reference().href()).select("main a[href='" + support + "']").size()).isEqualTo(1);
        assertThat(ways.select("main a[href^='/sign-in']").attr("href")).contains("support");
        assertThat(ways.select("main form").attr("action")).isEqualTo(support + "/receipt");
        var ida = browser.as(world.aPerson("Ida"));
        assertThat(ida.page(support).select("main form").attr("action")).isEqualTo(support);
        ida.sent(support);
        assertThat(ida.page(support).select("main form").size()).isZero();
    }

    @Test
    @Tag("PRIV-01")
    void theAuthorAnswersWithoutHerName() {
        var arena = world.anArena();
        var author = world.aPerson("Ida");
        var mine = desk.raiseAs(author, new Raise(arena.id(), null, "Parken", "Därför.", Lang.SV, Raise.Byline.NAMED, null, null, UUID.randomUUID().toString()));
        desk.comment(mine.proposal(), world.aPerson("Bo"), "Vilken park?", Lang.SV);
        var answer = browser.page(mine(mine)).select("main a[href^='" + mine(mine) + "/comments?reply=']").attr("href");

        browser.sent(mine(mine) + "/comments", "text", "Den vid stationen.", "reply", answer.replaceFirst(".*=", ""),
                "begun", browser.page(answer).select("[name=begun]").val());

        var said = browser.page(mine.reference().href()).select(".replies li");
        assertThat(said.text()).contains("Den som lämnade förslaget").contains("Den vid stationen.").doesNotContain("Ida");
    }

    @Test
    @Tag("SEC-19")
    void whereAnonymousTextsAreReadFirstSoIsWhatTheAuthorSaysAndSheMayObject() {
        var arena = world.anArenaThatReadsFirst();
        var moderator = world.aFacilitator(arena);
        var mine = world.raised(arena, null, "Parken");
        desk.publish(mine.proposal(), moderator);

        browser.sent(mine(mine) + "/comments", "text", "Jag menar den vid stationen.",
                "begun", browser.page(mine(mine) + "/comments").select("[name=begun]").val());

        assertThat(main(mine.reference().href())).doesNotContain("stationen");
        assertThat(main(mine(mine))).contains("Jag menar den vid stationen.");
        var comment = world.commentsOn(mine.proposal()).getFirst();
        moderation.show(moderator, comment);
        assertThat(main(mine.reference().href())).contains("Jag menar den vid stationen.");
        moderation.hide(moderator, comment, Moderation.Ground.ELSE, "Hör inte hit.");
        assertThat(main(mine.reference().href())).doesNotContain("stationen");
        var appeal = browser.page(mine(mine)).select("main a[href*='/appeal?comment=']").attr("href");
        browser.sent(appeal, "words", "Det hör hit.");
        assertThat(browser.as(moderator).page("/moderation/" + comment).select("main").text()).contains("Det hör hit.");
        var stranger = world.raised(arena, null, "En annan");
        assertThat(browser.get(mine(stranger) + "/appeal?comment=" + comment.value())).hasStatus(404);
    }

    @Test
    void whatIsEmptyOrTooLongKeepsWhatWasTyped() {
        var mine = world.raised(world.anArena(), null, "Parken");

        assertThat(browser.post(mine(mine) + "/comments", "text", " ")).hasStatus(422);
        assertThat(browser.post(mine(mine) + "/comments", "text", "x".repeat(2001))).hasStatus(422).bodyText().contains("x".repeat(2001));
        assertThat(browser.get("/mine/AAAAA-AAAAA/comments")).hasStatus(404);
    }
}
