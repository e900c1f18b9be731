package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samskap.accounts.Actor;
import org.samskap.events.EventSummary;
import org.samskap.spaces.Space;
import org.springframework.jdbc.core.simple.JdbcClient;

import samskap.testing.SharedDatabase;

/** Phones write ideas in a room; a facilitator reads them first; the wall shows them. */
@ProposalsTest
@SharedDatabase("proposals")
class RoomTests {
    private final World world;
    private final Browser phone;
    private final Rooms rooms;
    private final JdbcClient sql;
    private Space space;
    private EventSummary meeting;
    private Actor fatima;
    private Browser facilitator;
    private String room;

    RoomTests(World world, Browser phone, Rooms rooms, JdbcClient sql) {
        this.world = world;
        this.phone = phone;
        this.rooms = rooms;
        this.sql = sql;
    }

    @BeforeEach
    void aRoom() {
        space = world.anArenaThatReadsFirst();
        meeting = world.aMeeting(space);
        fatima = world.aFacilitator(space);
        facilitator = phone.as(fatima);
        room = "/rooms/" + meeting.slug();
    }

    @Test
    @Tag("SEC-19")
    void anIdeaFromAPhoneIsOnTheWallOnceSomebodyHasReadIt() {
        rooms.open(fatima, meeting.id());

        var thanks = write("Ett café på kvällen");
        assertThat(thanks.select(".secret").text()).matches("[2-9A-Z]{5}-[2-9A-Z]{5}");
        assertThat(thanks.select("form textarea")).as("one more can be written at once").hasSize(1);
        assertThat(wall(room)).isEmpty();
        assertThat(facilitator.page(room + "/desk").select("#waiting .idea p").eachText()).contains("Ett café på kvällen");

        show(waiting());

        assertThat(wall(room)).containsExactly("Ett café på kvällen");
        assertThat(wall(room + "/idea")).containsExactly("Ett café på kvällen");
        assertThat(phone.page(thanks.select(".receipt a").attr("href").replace("?new", "")).select("h1").text()).isEqualTo("Ett café på kvällen");
    }

    @Test
    void withoutReadingFirstAnIdeaIsOnTheWallAtOnce() {
        space = world.anArena();
        meeting = world.aMeeting(space);
        rooms.open(world.aFacilitator(space), meeting.id());
        room = "/rooms/" + meeting.slug();

        assertThat(write("Ett café på kvällen").select("#wall .idea").eachText()).containsExactly("Ett café på kvällen");
    }

    @Test
    void theButtonOfTheNextIdeaHasTheFocusAndTheLastOneCanBeUndone() {
        rooms.open(fatima, meeting.id());
        write("Först");
        write("Sedan");

        var first = waiting();
        var after = Browser.document(facilitator.swap(room + "/desk/show", "idea", first));

        assertThat(after.select("[autofocus]").attr("id")).isEqualTo("show-" + waiting());
        var undo = after.select("form[action$=/hide]").first();
        assertThat(undo.select("input[name=idea]").val()).isEqualTo(first);
        facilitator.sent(undo.attr("action"), "idea", first);
        assertThat(wall(room)).isEmpty();
        facilitator.sent(room + "/desk/show", "idea", first);
        assertThat(wall(room)).containsExactly("Först");
    }

    @Test
    @Tag("SEC-19")
    void undoingTheHidingOfAnIdeaThatNobodyHasReadLetsItWaitAgain() {
        rooms.open(fatima, meeting.id());
        write("Ett café på kvällen");
        var idea = waiting();

        var hidden = Browser.document(facilitator.swap(room + "/desk/hide", "idea", idea, "ground", "ELSE"));
        assertThat(hidden.select(".wall .idea")).isEmpty();
        var undo = hidden.select("form:has(#undo)").first();
        facilitator.sent(undo.attr("action"), "idea", undo.select("[name=idea]").val());

        assertThat(wall(room)).isEmpty();
        assertThat(waiting()).isEqualTo(idea);
        assertThat(toldOnTheWall()).doesNotContain("ADDED");
        assertThat(facilitator.page("/moderation").text()).as("it waits in the queue, too").contains("Ett café på kvällen");
        show(idea);
        assertThat(wall(room)).containsExactly("Ett café på kvällen");
    }

    @Test
    void undoingTheHidingOfAnIdeaOnTheWallPutsItBackThere() {
        rooms.open(fatima, meeting.id());
        write("Ett café på kvällen");
        var idea = waiting();
        show(idea);
        facilitator.sent(room + "/desk/hide", "idea", idea);

        facilitator.sent(room + "/desk/unhide", "idea", idea);

        assertThat(wall(room)).containsExactly("Ett café på kvällen");
    }

    @ParameterizedTest
    @CsvSource({"Ett café, https://spam.example", "http://a.example http://b.example http://c.example, ''"})
    @Tag("SEC-18")
    void whatAMachineMayHaveSentWaitsAlsoWhereNothingIsReadFirst(String text, String trap) {
        space = world.anArena();
        meeting = world.aMeeting(space);
        rooms.open(world.aFacilitator(space), meeting.id());
        room = "/rooms/" + meeting.slug();

        var thanks = write(text, trap);

        assertThat(thanks.select(".receipt").text()).contains("Någon läser den först");
        assertThat(wall(room)).isEmpty();
    }

    @Test
    @Tag("SEC-02")
    void whatIsHiddenLeavesTheWallAndOpenPagesAreTold() {
        rooms.open(fatima, meeting.id());
        write("Ett namn som inte ska stå här");
        var idea = waiting();
        show(idea);

        facilitator.sent(room + "/desk/hide", "idea", idea, "ground", "PERSONAL");

        assertThat(wall(room)).isEmpty();
        assertThat(phone.get(room + "/wall")).bodyText().doesNotContain("Ett namn");
        assertThat(facilitator.page(room + "/desk").select("#waiting").text()).doesNotContain("Ett namn");
        assertThat(toldOnTheWall()).containsExactly("ADDED", "REMOVED");
    }

    @Test
    void aClosedRoomTakesNothingAndLosesNothingThatWasTyped() {
        rooms.open(fatima, meeting.id());
        rooms.close(fatima, meeting.id());

        var answer = phone.post(room + "/idea", "idea", "Ett café", "key", UUID.randomUUID().toString());
        assertThat(answer).hasStatus(422);
        assertThat(Browser.document(answer).select("textarea").text()).isEqualTo("Ett café");
        assertThat(phone.page(room + "/idea").select("textarea")).isEmpty();
        assertThat(phone.page(room).select("svg[role=img]")).as("no square to read").isEmpty();
    }

    @Test
    void theCodeStaysTheSameAndIsFoundHoweverItIsTyped() {
        var code = rooms.open(fatima, meeting.id());
        rooms.close(fatima, meeting.id());

        assertThat(rooms.open(fatima, meeting.id())).isEqualTo(code).matches("[2-9A-HJKMNP-TV-Z]{5}");
        var typed = code.toLowerCase().substring(0, 2) + "%20" + code.substring(2);
        assertThat(Browser.location(phone.get("/room?code=" + typed))).isEqualTo(room + "/idea");
        assertThat(phone.page(room).text()).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"''", "00000", "'K7M4P%27--'"})
    @Tag("UX-04")
    void aWrongCodeIsAnsweredKindly(String code) {
        var answer = phone.get("/room?code=" + code);

        assertThat(answer).hasStatus(422);
        assertThat(Browser.document(answer).select("a[href=#code]")).isNotEmpty();
    }

    @Test
    @Tag("UX-04")
    void anIdeaWithoutWordsOrTooLongIsAskedForAgain() {
        rooms.open(fatima, meeting.id());
        for (var typed : List.of("", " \n ", "a".repeat(1001))) {
            var answer = phone.post(room + "/idea", "idea", typed, "key", "k");
            assertThat(answer).hasStatus(422);
            assertThat(Browser.document(answer).select("textarea").val().strip()).isEqualTo(typed.strip());
        }
    }

    @Test
    @Tag("REL-29")
    void theSameFormTwiceIsOneIdeaWithOneReceipt() {
        rooms.open(fatima, meeting.id());
        var key = UUID.randomUUID().toString();

        var once = phone.page(phone.sent(room + "/idea", "idea", "Ett café", "key", key));
        var twice = phone.page(phone.sent(room + "/idea", "idea", "Ett café", "key", key));

        assertThat(twice.select(".secret").text()).isEqualTo(once.select(".secret").text());
        assertThat(facilitator.page(room + "/desk").select("#waiting .idea")).hasSize(1);
    }

    @Test
    @Tag("SEC-03")
    void onlyStaffFindTheDeskAndNobodyFindsARoomThatWasNeverOpened() {
        var stranger = phone.as(world.aPerson("Sven"));

        assertThat(stranger.get(room + "/desk")).hasStatus(404);
        for (var step : List.of("open", "close", "show", "hide", "unhide")) assertThat(stranger.post(room + "/desk/" + step, "idea", "XX-2345")).as(step).hasStatus(404);
        assertThat(phone.get(room)).hasStatus(404);
        assertThat(phone.get(room + "/idea")).hasStatus(404);
        assertThat(facilitator.page(room + "/desk").select("form[action$=/open]")).hasSize(1);
        assertThat(sql.sql("select count(*) from proposals.room where event_id = ?").param(meeting.id().value()).query(Integer.class).single()).isZero();
    }

    @Test
    @Tag("UX-18")
    @Tag("UX-19")
    void withoutScriptsTheWallHasALinkAndATime() {
        rooms.open(fatima, meeting.id());

        var updates = phone.page(room + "/idea").select(".updates");
        assertThat(updates.select("a").attr("href")).isEqualTo(room + "/idea");
        assertThat(updates.select("[data-live-clock]").text()).matches("\\d{1,2}[:.]\\d{2}");
        assertThat(updates.attr("data-live")).startsWith("/live?ticket=");
        assertThat(updates.hasAttr("data-at-once")).isFalse();
        assertThat(phone.page(room).select(".updates").hasAttr("data-at-once")).isTrue();
    }

    private Document write(String idea) {
        return write(idea, "");
    }

    private Document write(String idea, String trap) {
        var begun = phone.page(room + "/idea").select("form[action$=/idea] input[name=begun]").val();
        return phone.page(phone.sent(room + "/idea", "idea", idea, "key", UUID.randomUUID().toString(), "begun", begun, "website", trap));
    }

    /** Reference of the idea that has waited longest. */
    private String waiting() {
        return facilitator.page(room + "/desk").select("#waiting form[action$=/show] input[name=idea]").first().val();
    }

    private void show(String idea) {
        facilitator.sent(room + "/desk/show", "idea", idea);
    }

    private List<String> wall(String page) {
        return phone.page(page).select("#wall .idea").eachText();
    }

    private List<String> toldOnTheWall() {
        return sql.sql("select what from live.news where topic_kind = 'room-wall' and topic_id = ? order by number").param(meeting.id().value()).query(String.class).list();
    }
}
