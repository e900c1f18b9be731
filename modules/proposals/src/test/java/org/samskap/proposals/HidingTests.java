package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.events.EventSummary;
import org.samskap.proposals.Moderation.Ground;
import org.samskap.proposals.Moderation.Sign;
import org.samskap.spaces.Space;
import org.samskap.ui.Conflict;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.springframework.beans.factory.annotation.Autowired;

/** What a moderator hides is gone from every page of this module in the same moment, and stands again when it is shown again. */
@ProposalsTest
@Tag("SEC-02")
@Tag("SEC-19")
class HidingTests {
    private static final String SECRET = "Skäms Sixten Sjövillsson";

    @Autowired
    World world;

    @Autowired
    Browser visitor;

    @Autowired
    Moderation moderation;

    @Autowired
    ProposalDesk desk;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalKeeping keeping;

    @Autowired
    Announced announced;

    private Space arena;
    private EventSummary meeting;
    private Actor facilitator;
    private Receipt receipt;

    @BeforeEach
    void something() {
        arena = world.anArena();
        meeting = world.aMeeting(arena);
        facilitator = world.aFacilitator(arena);
        receipt = world.raised(arena, meeting, SECRET);
    }

    private void hide() {
        moderation.hide(facilitator, TextId.of(receipt.proposal()), Ground.PERSONAL, "Ett namn på en människa.");
    }

    private String[] outputs() {
        return new String[] {"/proposals?space=" + arena.slug(), "/proposals?q=Sixten&space=" + arena.slug(), "/proposals?event=" + meeting.slug(), "/proposals?q=" + receipt.reference()};
    }

    @Test
    void takingBackTheHidingOfACommentThatNobodyHadReadLetsItWaitAgain() {
        desk.comment(receipt.proposal(), world.aPerson("Sanna"), new Comment("Bänken vid ån", Lang.SV, null, Set.of(Sign.LINKS)));
        var comment = world.commentsOn(receipt.proposal()).getFirst();
        moderation.hide(facilitator, comment, Ground.ELSE, "Fel knapp.");

        moderation.unhide(facilitator, comment);

        assertThat(visitor.page(receipt.reference().href()).text()).doesNotContain("Bänken vid ån");
        moderation.show(facilitator, comment);
        assertThat(visitor.page(receipt.reference().href()).text()).contains("Bänken vid ån");
        hide();
    }

    @Test
    void nobodySeesWhatIsHidden() {
        for (var page : outputs()) assertThat(visitor.page(page).text()).as(page).contains("Sixten");

        hide();

        for (var page : outputs()) {
            assertThat(visitor.page(page).select("main li").text()).as(page).doesNotContain("Sixten");
            assertThat(visitor.as(facilitator).page(page).select("main li").text()).as(page + " for staff").doesNotContain("Sixten");
        }
        assertThat(visitor.get(receipt.reference().href())).hasStatus(404);
        assertThat(visitor.as(facilitator).page("/boards/" + meeting.slug()).text()).doesNotContain("Sixten");
        assertThat(proposals.listRaisedAt(java.util.Set.of(meeting.id()))).isEmpty();
        assertThat(proposals.find(receipt.reference(), facilitator)).isEmpty();
        assertThat(proposals.get(receipt.proposal()).hidden()).isTrue();
        assertThat(proposals.get(receipt.proposal()).published()).isFalse();
    }

    @Test
    void whoModeratesAndWhoHoldsTheReceiptStillReadIt() {
        hide();

        assertThat(visitor.as(facilitator).page(receipt.reference().href()).text()).contains("Sixten");
        assertThat(visitor.page("/mine/" + receipt.code().text()).text()).contains("Sixten");
    }

    @Test
    void itStandsAgainAsItStood() {
        hide();
        moderation.show(facilitator, TextId.of(receipt.proposal()));

        for (var page : outputs()) assertThat(visitor.page(page).select("main li").text()).as(page).contains("Sixten");
        assertThat(announced.of(ProposalHidden.class)).filteredOn(event -> event.proposal().equals(receipt.proposal())).hasSize(1);
        assertThat(announced.of(ProposalShownAgain.class)).filteredOn(event -> event.proposal().equals(receipt.proposal())).hasSize(1);
        assertThat(announced.of(ProposalPublished.class)).filteredOn(event -> event.proposal().equals(receipt.proposal())).hasSize(1);
    }

    @Test
    void whatNobodyHasSeenYetCanBeHiddenAndThenShown() {
        var waiting = world.raised(world.anArenaThatReadsFirst(), null, "Något");
        var staff = world.aFacilitator(world.spaceOf(waiting));

        moderation.hide(staff, TextId.of(waiting.proposal()), Ground.ADVERTISING, "Reklam.");
        moderation.show(staff, TextId.of(waiting.proposal()));

        assertThat(visitor.get(waiting.reference().href())).hasStatusOk();
    }

    @Test
    void aHiddenCommentIsGoneAndNotCounted() {
        var person = world.aPerson("Bo");
        desk.comment(receipt.proposal(), person, "Sixten bor på Storgatan", Lang.SV);
        var comment = world.commentsOn(receipt.proposal()).getFirst();

        moderation.hide(facilitator, comment, Ground.PERSONAL, "En adress.");

        assertThat(visitor.page(receipt.reference().href()).text()).doesNotContain("Storgatan");
        assertThat(proposals.get(receipt.proposal()).comments()).isZero();
        moderation.show(facilitator, comment);
        assertThat(proposals.get(receipt.proposal()).comments()).isOne();
    }

    @Test
    void searchingForgetsWordsThatStandInHiddenTextsOnly() {
        world.raised(arena, null, "Om skäms också");
        hide();

        keeping.forgetWords();

        assertThat(world.knowsTheWord("sjövillsson")).isFalse();
        assertThat(world.knowsTheWord("skäms")).isTrue();
        moderation.show(facilitator, TextId.of(receipt.proposal()));
        assertThat(world.knowsTheWord("sjövillsson")).isTrue();
    }

    @Test
    void onlyStaffOfItsSpaceHideAndShow() {
        var text = TextId.of(receipt.proposal());
        var other = world.aFacilitator(world.anArena());

        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> moderation.hide(other, text, Ground.HATE, "Nej."));
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> moderation.show(world.aPerson("Eva"), text));
    }

    @Test
    void onlyWhatIsHiddenCanBeObjectedToAndOnlyOnce() {
        var text = TextId.of(receipt.proposal());
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> moderation.appeal(text, "Det var inte så."));

        hide();
        moderation.appeal(text, "Det är mitt eget namn.");
        moderation.leave(facilitator, text);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> moderation.appeal(text, "En gång till."));
    }
}
