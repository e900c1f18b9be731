package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.proposals.Moderation.Ground;
import org.samskap.spaces.Space;
import org.samskap.ui.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;

import samskap.testing.SharedDatabase;

/** Erasing a hidden text for good: the words go from every table, and that it was there and what was decided stays. */
@ProposalsTest
@SharedDatabase("proposals")
@Tag("SEC-19")
@Tag("PRIV-11")
class ErasingTests {

    private final World world;
    private final Browser visitor;
    private final ProposalDesk desk;
    private final Moderation moderation;
    private final JdbcClient sql;

    private Space arena;
    private Actor facilitator;
    private Actor administrator;
    private Receipt receipt;
    private String href;
    private String surname;
    private String secret;

    ErasingTests(World world, Browser visitor, ProposalDesk desk, Moderation moderation, JdbcClient sql) {
        this.world = world;
        this.visitor = visitor;
        this.desk = desk;
        this.moderation = moderation;
        this.sql = sql;
    }

    @BeforeEach
    void aProposal() {
        // A name of its own for each test, since other tests leave theirs in the tables.
        surname = "Gräs" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        secret = "Gunhild " + surname;
        arena = world.anArena();
        facilitator = world.aFacilitator(arena);
        administrator = world.anAdministrator(arena);
        receipt = world.raised(arena, null, secret + " bråkar");
        href = "/moderation/" + TextId.of(receipt.proposal()) + "/erase";
    }

    private void hide(TextId text) {
        moderation.hide(facilitator, text, Ground.PERSONAL, "Ett namn.");
    }

    private void erase(String href) {
        visitor.as(administrator).sent(href, "reason", "Gallringsbeslut 17", "sure", "true");
    }

    /** Tables of any schema in which the words stand. */
    private List<String> tablesWith(String words) {
        return sql.sql("select schemaname || '.' || tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema')").query(String.class).list().stream()
                .filter(table -> sql.sql("select count(*) from " + table + " as one where one::text ilike ?").param("%" + words + "%").query(Long.class).single() > 0).toList();
    }

    @Test
    void theWordsAreInNoTableAnyMoreAndTheDecisionStays() {
        visitor.sent("/report/" + TextId.of(receipt.proposal()), "ground", "PERSONAL", "words", "Där står " + secret);
        visitor.as(facilitator).sent(receipt.reference().href() + "/edit", "title", secret + " bråkar igen", "body", secret, "note", "Rättat", "read", "1");
        hide(TextId.of(receipt.proposal()));
        assertThat(tablesWith(surname)).as("where it stood, so that this test can fail")
                .contains("proposals.proposal", "proposals.wording", "proposals.decision", "proposals.matter");

        erase(href);

        assertThat(tablesWith(surname)).isEmpty();
        assertThat(visitor.as(administrator).page("/moderation/" + TextId.of(receipt.proposal())).text())
                .contains("Gallrad text", "Gallringsbeslut 17", "Dold", "Ett namn.");
        assertThat(visitor.page("/mine/" + receipt.code().text()).text()).contains("Gallrad text", "Ett namn.");
        assertThat(visitor.get(receipt.reference().href())).hasStatus(404);
    }

    @Test
    void aCommentIsErasedInItsPlaceInTheConversation() {
        var mona = world.aPerson("Mona");
        world.hasConfirmedHerAddress(mona);
        desk.comment(receipt.proposal(), mona, secret + " bor här", Lang.SV);
        var comment = world.commentsOn(receipt.proposal()).getFirst();
        hide(comment);

        erase("/moderation/" + comment + "/erase");

        assertThat(tablesWith(surname + " bor")).isEmpty();
        assertThat(world.lettersTo(mona)).extracting(letter -> letter.subject()).contains("Orden i din text är borttagna");
    }

    @Test
    void whatWasErasedIsNeverShownAgainNorErasedTwice() {
        hide(TextId.of(receipt.proposal()));
        erase(href);

        assertThat(visitor.as(facilitator).post("/moderation/" + TextId.of(receipt.proposal()) + "/show")).hasStatus(409);
        assertThat(visitor.as(administrator).get(href)).hasStatus(404);
        assertThat(visitor.as(administrator).post(href, "reason", "Igen", "sure", "true")).hasStatus(409);
        assertThat(visitor.as(administrator).page("/moderation/" + TextId.of(receipt.proposal())).select("form[action$=/show], a[href$=/erase]")).isEmpty();
    }

    @Test
    void onlyWhatIsHiddenIsErasedAndOnlyByAnAdministratorOfTheSpace() {
        assertThat(visitor.as(administrator).get(href)).as("public").hasStatus(404);
        assertThat(visitor.as(administrator).post(href, "reason", "Beslut", "sure", "true")).as("public").hasStatus(409);
        hide(TextId.of(receipt.proposal()));

        for (var other : List.of(facilitator, world.anAdministrator(world.anArena()), world.aPerson("Bo"))) {
            assertThat(visitor.as(other).get(href)).hasStatus(404);
            assertThat(visitor.as(other).post(href, "reason", "Beslut", "sure", "true")).hasStatus(404);
        }
        assertThat(visitor.as(administrator).page("/moderation/" + TextId.of(receipt.proposal())).select("a[href$=/erase]")).hasSize(1);
        assertThat(tablesWith(secret + " bråkar")).contains("proposals.proposal");
    }

    @Test
    void aDecisionAndAYesAreAskedFor() {
        hide(TextId.of(receipt.proposal()));

        var answer = visitor.as(administrator).post(href, "reason", " ");

        assertThat(answer).hasStatus(422);
        assertThat(Browser.document(answer).select("[aria-invalid=true]")).hasSize(2);
        assertThat(visitor.as(administrator).page(href).text()).contains(secret, "Det går inte att ångra");
    }

    @Test
    void whatWasCorrectedWhileItWasHiddenIsNotReadAmongTheVersionsWhenItIsShownAgain() {
        var versions = receipt.reference().href() + "/versions";
        hide(TextId.of(receipt.proposal()));
        assertThat(visitor.get(versions)).as("versions of what is hidden").hasStatus(404);
        visitor.as(facilitator).sent(receipt.reference().href() + "/edit", "title", "Någon bråkar", "body", "", "note", "Ett namn är borta", "read", "1");

        moderation.show(facilitator, TextId.of(receipt.proposal()));

        assertThat(visitor.page(versions).text()).contains("Någon bråkar", "Ett namn är borta").doesNotContain("Gunhild");
    }
}
