package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.spaces.Space;
import org.samskap.ui.Lang;

import samskap.testing.SharedDatabase;

/** What a proposal is about and what it needs. */
@ProposalsTest
@SharedDatabase("proposals")
class LabelTests {
    private final World world;
    private final Browser browser;
    private final ProposalDesk desk;

    LabelTests(World world, Browser browser, ProposalDesk desk) {
        this.world = world;
        this.browser = browser;
        this.desk = desk;
    }

    /** Makes a theme and says its id. */
    private String theme(Browser staff, Space space, String name) {
        staff.sent(space.href() + "/tags", "name", name);
        var form = staff.page(space.href() + "/tags").select("input[value='" + name + "']").attr("name");
        return form.replace("name-", "");
    }

    @Test
    void aThemeIsPutOnAProposalAndFindsIt() {
        var space = world.anArena();
        var staff = browser.as(world.aFacilitator(space));
        var proposal = world.raised(space, null, "Bussen");
        world.raised(space, null, "Kaféet");
        var tag = theme(staff, space, "Resor");

        staff.sent(proposal.reference().href() + "/labels", "tags", tag);

        assertThat(browser.page(proposal.reference().href()).select("main a.tag").text()).isEqualTo("Resor");
        assertThat(browser.page("/proposals?tag=resor&space=" + space.slug()).select("main .rows h2").eachText()).containsExactly("Bussen");
        assertThat(browser.page("/proposals/filter?space=" + space.slug()).select("select[name=tag] option").eachText()).containsExactly("Alla", "Resor");
    }

    @Test
    void whoWritesDownWhatOthersSayTicksThemesAndTheBoardShowsThem() {
        var space = world.anArena();
        var event = world.aMeeting(space);
        var staff = browser.as(world.aFacilitator(space));
        var other = world.anArena();
        var foreign = theme(browser.as(world.aFacilitator(other)), other, "Annat");
        assertThat(staff.page("/notes?event=" + event.slug()).select("input[name=tags]")).as("nothing to choose from").isEmpty();
        var tag = theme(staff, space, "Resor");

        staff.sent("/notes", "event", event.slug(), "key", UUID.randomUUID().toString(), "ideas", "Bussen\nTåget", "from", "NOBODY", "tags", tag, "tags", foreign);

        var board = staff.page("/boards/" + event.slug());
        assertThat(board.select(".idea span.tag").eachText()).containsExactly("Resor", "Resor");
        var again = Browser.document(staff.post("/notes", "event", event.slug(), "key", "k", "ideas", "", "tags", tag));
        assertThat(again.select("input[name=tags][checked]").eachAttr("value")).as("what was ticked is kept").containsExactly(tag);
        desk.cluster(world.aFacilitator(space), space.id(), event.id(), "Grupp", null, proposals(board));
        var group = staff.page(staff.page("/boards/" + event.slug()).select("a[href*=/groups/]").attr("href"));
        assertThat(group.select("main .rows span.tag").eachText()).contains("Resor");
    }

    private List<ProposalId> proposals(Document board) {
        return board.select(".idea[data-live-id]").eachAttr("data-live-id").stream().map(UUID::fromString).map(ProposalId::new).toList();
    }

    @Test
    void aSpaceHasAThemeOnce() {
        var space = world.anArena();
        var staff = browser.as(world.aFacilitator(space));
        theme(staff, space, "Resor");

        var answer = staff.post(space.href() + "/tags", "name", "resor");

        assertThat(answer).hasStatus(422);
        assertThat(Browser.document(answer).select("main").text()).contains("Det ämnet finns redan");
    }

    @Test
    void aRenamedThemeIsCalledSoEverywhereAndTakesNoNameThatIsTaken() {
        var space = world.anArena();
        var staff = browser.as(world.aFacilitator(space));
        var proposal = world.raised(space, null, "Bussen");
        var tag = theme(staff, space, "Resor");
        theme(staff, space, "Kultur");
        staff.sent(proposal.reference().href() + "/labels", "tags", tag);

        assertThat(staff.post(space.href() + "/tags/" + tag, "name-" + tag, "KULTUR")).hasStatus(422);
        staff.sent(space.href() + "/tags/" + tag, "name-" + tag, "Att resa");

        assertThat(browser.page(proposal.reference().href()).select("main a.tag").text()).isEqualTo("Att resa");
    }

    @Test
    void aThemeThatIsPutAwayStaysWhereItIsAndComesOnNothingElse() {
        var space = world.anArena();
        var staff = browser.as(world.aFacilitator(space));
        var has = world.raised(space, null, "Har det");
        var other = world.raised(space, null, "Har det inte");
        var tag = theme(staff, space, "Resor");
        staff.sent(has.reference().href() + "/labels", "tags", tag);

        staff.sent(space.href() + "/tags/" + tag + "/away");
        staff.sent(has.reference().href() + "/labels", "tags", tag);
        staff.sent(other.reference().href() + "/labels", "tags", tag);

        assertThat(browser.page(has.reference().href()).select("main a.tag").text()).isEqualTo("Resor");
        assertThat(browser.page(other.reference().href()).select("main a.tag")).isEmpty();
    }

    @Test
    @Tag("SEC-03")
    void themesAreKeptByTheStaffOfTheirSpaceOnly() {
        var space = world.anArena();
        var tag = theme(browser.as(world.aFacilitator(space)), space, "Resor");
        var elsewhere = world.anArena();
        var stranger = browser.as(world.aFacilitator(elsewhere));
        var proposal = world.raised(space, null, "Bussen");
        var theirs = world.raised(elsewhere, null, "Tåget");

        assertThat(stranger.get(space.href() + "/tags")).hasStatus(404);
        assertThat(stranger.post(space.href() + "/tags", "name", "Annat")).hasStatus(404);
        assertThat(stranger.post(elsewhere.href() + "/tags/" + tag, "name-" + tag, "Annat")).hasStatus(404);
        assertThat(stranger.post(proposal.reference().href() + "/labels", "needs", "PLACE")).hasStatus(404);
        stranger.sent(theirs.reference().href() + "/labels", "tags", tag);
        assertThat(browser.page(theirs.reference().href()).select("main a.tag")).as("a theme of another space").isEmpty();
    }

    @Test
    void whoHoldsTheReceiptSaysWhatIsNeeded() {
        var proposal = world.raised(world.anArena(), null, "Ett rum");

        browser.sent("/mine/" + proposal.code().text() + "/needs", "needs", "PLACE", "needs", "NONSENSE");

        assertThat(browser.page(proposal.reference().href()).select("main").text()).contains("Plats behövs");
        assertThat(browser.page("/proposals?need=PLACE").select("main .rows h2").eachText()).contains("Ett rum");
        assertThat(browser.get("/mine/AAAAA-AAAAA/needs")).hasStatus(404);
    }

    @Test
    void theAuthorSaysWhatIsNeededButNotWhatItIsAbout() {
        var space = world.anArena();
        var tag = theme(browser.as(world.aFacilitator(space)), space, "Resor");
        Actor author = world.aPerson("Ida");
        var proposal = desk.raiseAs(author, new Raise(space.id(), null, "Bussen", "", Lang.SV, Raise.Byline.NAMED, "Ida", null, UUID.randomUUID().toString()));

        browser.as(author).sent(proposal.reference().href() + "/labels", "needs", "FUNDING", "tags", tag);

        var page = browser.page(proposal.reference().href());
        assertThat(page.select("main").text()).contains("Pengar behövs");
        assertThat(page.select("main a.tag")).isEmpty();
        assertThat(browser.as(world.aPerson("Bo")).get(proposal.reference().href() + "/labels")).hasStatus(404);
    }
}
