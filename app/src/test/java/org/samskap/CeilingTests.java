package org.samskap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import samskap.testing.SharedDatabase;
import samskap.testing.Statements;

/** How many SQL statements a page may cost that is made anew. Raising a number here is a decision, not a repair. */
@Isolated("it counts what the whole JVM asks of any database")
@DemoProduct
@SharedDatabase(DemoProduct.DATABASE)
@Tag("UX-25")
class CeilingTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @ParameterizedTest
    @CsvSource({
            "/, 4",
            "/events, 2",
            // One of them for what working groups report to a meeting of their series (ADR 0024).
            "/events/utvecklingsgrupp-2023-10-16, 5",
            "/events/utvecklingsgrupp-2023-11-20, 5",
            "/events/utvecklingsgrupp-2023-10-16/ledger, 4",
            "/events/framtid-2018-05-25/ledger?track=samskapande, 5",
            "/events/utvecklingsgrupp-2023-10-16/ledger/list?stage=LATE, 3",
            // One for the dates of the series, one for the names of the meetings.
            "/series/gemensam-utvecklingsgrupp/ledger, 4",
            "/series/gemensam-utvecklingsgrupp/ledger/list, 4",
            "/spaces/gemensam-utvecklingsgrupp/ledger, 3",
            "/spaces/gemensam-utvecklingsgrupp/ledger?year=2023, 3",
            "/spaces/gemensam-utvecklingsgrupp/ledger/list?stage=DONE, 2",
            "/spaces/gemensam-utvecklingsgrupp/ledger.csv, 3",
            // One each for the names of themes and meetings, up to three for the balance.
            "/overview, 7",
            "/overview?space=gemensam-utvecklingsgrupp&year=2023, 7",
            // Up to three more for what came to an end.
            "/overview.pdf?year=2023, 10",
            "/overview?tag=transport&event=utvecklingsgrupp-2023-10-16, 6",
            "/events/malopolski-kongres-2024/programme, 2",
            "/events/malopolski-kongres-2024/programme.pdf, 2",
            "/events/malopolski-kongres-2024/schedule.json, 2",
            "/events/malopolski-kongres-2024/programme/changes, 2",
            "/series/gemensam-utvecklingsgrupp, 3",
            "/spaces, 1",
            "/spaces/gemensam-utvecklingsgrupp, 6",
            "/proposals, 3",
            // One to find the words that are meant (ADR 0018).
            "/proposals?q=digital, 4",
            // A name is asked for only where it was chosen.
            "/proposals?late=true, 3",
            "/proposals?organisation=fontanhuset-helsingborg, 4",
            // One for what occurs, and one each for the names of events, series, groups and organisations.
            "/proposals/filter, 6",
            "/calls/vaxa-eller-krympa-2023, 2",
            "/groups, 2",
            // One of them for its own meetings.
            "/groups/mot-digitalt-utanforskap, 7",
            "/groups/mot-digitalt-utanforskap/join, 2",
            "/organisations, 1",
            // One for each module that knows of needs, one for what was promised; a meeting looks up its agenda and its groups first.
            "/needs, 3",
            "/spaces/gemensam-utvecklingsgrupp/needs, 3",
            "/events/utvecklingsgrupp-2023-11-20/needs, 6",
            // Two for the meetings that it organises.
            "/organisations/fontanhuset-helsingborg, 8",
            "/organisations/demoforeningen-vantjanst/units/datastugan, 5",
            "/results, 4",
            "/proposals/balance, 5",
            "/spaces/gemensam-utvecklingsgrupp/promises, 2",
            "/spaces/gemensam-utvecklingsgrupp/embed, 1",
            "/events/utvecklingsgrupp-2023-11-20/opening, 3",
            // The check of the whole chain, kept for half a minute, is not asked for by every reader.
            "/spaces/gemensam-utvecklingsgrupp/thread, 1",
            "/spaces/gemensam-utvecklingsgrupp/thread/2023-10, 1",
            "/embed/spaces/gemensam-utvecklingsgrupp, 1",
            // One of them for how far its reader has read, one for what she supports elsewhere.
            "/mine/KX7M4-PTR9W, 9",
            "/mine/KX7M4-PTR9W/comments, 1",
            "/room, 0",
            "/follow, 0",
            "/propose?event=utvecklingsgrupp-2023-11-20, 2",
            "/propose?event=malopolski-kongres-2024, 2",
            "/proposals?event=framtid-2018-05-25&track=samskapande, 5",
            "/rooms/utvecklingsgrupp-2023-11-20, 4",
            "/rooms/utvecklingsgrupp-2023-11-20/wall, 4",
            "/rooms/utvecklingsgrupp-2023-11-20/idea, 4",
            "/mine/HD4N7-WK3PT, 10",
            "/mine/HD4N7-WK3PT/appeal, 4",
    })
    void aPublicPageStaysBelowItsCeiling(String path, int ceiling) {
        var client = new Client(port).withCookie();
        client.get(path);

        var statements = asked(() -> assertThat(client.get(path).statusCode()).isEqualTo(200));

        assertThat(statements).as(path).hasSizeLessThanOrEqualTo(ceiling);
    }

    @Test
    void aProposalsPageStaysBelowItsCeiling() {
        var client = new Client(port).withCookie();
        var path = Jsoup.parse(client.get("/proposals").body()).select("main a[href~=^/proposals/[A-Z0-9]+-]").attr("href");
        client.get(path);

        assertThat(asked(() -> client.get(path))).as(path).hasSizeLessThanOrEqualTo(6);
        assertThat(asked(() -> client.get(path + "/support"))).as("support").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aCommitmentsPageStaysBelowItsCeiling() {
        var client = new Client(port).withCookie();
        var path = Jsoup.parse(client.get("/organisations/fontanhuset-helsingborg").body()).select("main a[href^=/commitments/]").attr("href");
        client.get(path);

        assertThat(asked(() -> client.get(path))).as(path).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void choosingHowOftenToHearStaysBelowItsCeiling() {
        var client = new Client(port).withCookie();
        var body = sql.sql("select body from notifications.mail where body like '%/mail/stop?token=%' order by id desc limit 1").query(String.class).single();
        var path = "/mail/rhythm" + body.replaceFirst("(?s).*/mail/stop(\\?token=[\\w-]+).*", "$1");

        assertThat(asked(() -> assertThat(client.get(path).statusCode()).isEqualTo(200))).as(path).hasSizeLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"/boards/utvecklingsgrupp-2023-10-16, .column a[href*=/alike/], 6", "/boards/utvecklingsgrupp-2023-10-16, .column a[href*=/groups/], 6",
            "/groups/mot-digitalt-utanforskap/members, a[href$=/leave], 5"})
    void whatAPageOfStaffLeadsToStaysBelowItsCeiling(String page, String link, int ceiling) {
        var client = new Client(port).as("alma-facilitator");
        var path = Jsoup.parse(client.get(page).body()).select("main " + link).attr("href");
        client.get(path);

        var statements = asked(() -> assertThat(client.get(path).statusCode()).as(path).isEqualTo(200));

        assertThat(statements).as(path).hasSizeLessThanOrEqualTo(ceiling);
    }

    @ParameterizedTest
    // One of them says who is asking; the session itself is not counted, since it is written when the answer is out already.
    @CsvSource({"/desk, 9", "/desk/reports, 5", "/boards/utvecklingsgrupp-2023-10-16, 9", "/boards/utvecklingsgrupp-2023-10-16/suggestions, 6", "/boards/spaces/gemensam-utvecklingsgrupp, 10", "/boards/series/gemensam-utvecklingsgrupp, 11", "/notes?event=utvecklingsgrupp-2023-10-16, 7", "/cards?event=utvecklingsgrupp-2023-10-16, 5", "/cards/type?event=utvecklingsgrupp-2023-10-16, 5",
        "/rooms/utvecklingsgrupp-2023-11-20/desk, 8", "/rooms/utvecklingsgrupp-2023-11-20/desk/list, 7", "/moderation, 9",
        "/spaces/gemensam-utvecklingsgrupp/tags, 4", "/plan, 6", "/events/utvecklingsgrupp-2023-12-18/plan, 18",
        "/events/utvecklingsgrupp-2023-11-20/follow-up, 7", "/mail/mine, 8",
        "/groups/mot-digitalt-utanforskap/members, 6", "/organisations/helsingborgs-stad/units, 6", "/groups/mot-digitalt-utanforskap/actions, 6",
        "/groups/mot-digitalt-utanforskap/report, 6", "/groups/mot-digitalt-utanforskap/next?turn=CONTINUE, 7", "/groups/mot-digitalt-utanforskap/edit, 6", "/groups/mot-digitalt-utanforskap/needs, 6", "/groups/mot-digitalt-utanforskap/funding/new, 5",
        "/events/utvecklingsgrupp-2023-12-18/plan/days, 6", "/events/utvecklingsgrupp-2023-12-18/plan/programme, 8",
        "/events/utvecklingsgrupp-2023-12-18/plan/minutes, 6", "/events/utvecklingsgrupp-2023-12-18/plan/run-sheet, 8",
        "/events/utvecklingsgrupp-2023-12-18/plan/report/pictures, 6", "/events/utvecklingsgrupp-2023-12-18/plan/delete, 9",
        "/series/gemensam-utvecklingsgrupp/themes, 6", "/series/gemensam-utvecklingsgrupp/plan, 6", "/calls/vaxa-eller-krympa-2023/answers, 6"})
    void aStaffPageStaysBelowItsCeiling(String path, int ceiling) {
        var client = new Client(port).as(path.startsWith("/desk") ? "elias-communicator" : "alma-facilitator");
        client.get(path);

        var statements = asked(() -> assertThat(client.get(path).statusCode()).isEqualTo(200));

        assertThat(statements).as(path).hasSizeLessThanOrEqualTo(ceiling);
    }

    /** What staff do with one proposal: read it for everybody, merge it, divide it, take it back, write out its record. */
    @ParameterizedTest
    @CsvSource({"/moderation/%s, 6", "/lineage/merge?proposals=%s, 8", "/proposals/%s/split, 8", "/proposals/%s/withdraw, 8", "/proposals/%s/record, 5", "/proposals/%s/edit, 7",
            "/proposals/%s/versions, 6"})
    void aPageAboutOneProposalStaysBelowItsCeiling(String pattern, int ceiling) {
        var client = new Client(port).as("alma-facilitator");
        var page = Jsoup.parse(client.get(Jsoup.parse(client.get("/proposals?space=gemensam-utvecklingsgrupp").body()).select("main a[href^=/proposals/GU-]").attr("href")).body());
        var text = page.select("main a[href^=/moderation/]").attr("href").replace("/moderation/", "");
        var reference = page.select("main a[href$=/record]").attr("href").split("/")[2];
        var path = pattern.formatted(pattern.startsWith("/moderation") ? text : reference);
        client.get(path);

        assertThat(asked(() -> assertThat(client.get(path).statusCode()).as(path).isEqualTo(200))).as(path).hasSizeLessThanOrEqualTo(ceiling);
    }

    @Test
    void theSettingsOfASpaceStayBelowTheirCeiling() {
        var client = new Client(port).as("sten-administrator");
        var path = "/spaces/gemensam-utvecklingsgrupp/settings";
        client.get(path);

        assertThat(asked(() -> assertThat(client.get(path).statusCode()).isEqualTo(200))).as(path).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void thePageOfThoseWhoSpeakForAnOrganisationStaysBelowItsCeiling() {
        var client = new Client(port).as("leila-partner");
        var path = "/organisations/fontanhuset-helsingborg/people";
        client.get(path);

        assertThat(asked(() -> assertThat(client.get(path).statusCode()).isEqualTo(200))).as(path).hasSizeLessThanOrEqualTo(7);
        var leave = Jsoup.parse(client.get(path).body()).select("main a[href*=/leave]").attr("href");
        assertThat(asked(() -> assertThat(client.get(leave).statusCode()).isEqualTo(200))).as(leave).hasSizeLessThanOrEqualTo(7);
    }

    /** Also for a long list: names come in one statement, and each part of the list in one. */
    @ParameterizedTest
    @CsvSource({
            "/events/malopolski-kongres-2024/plan/people, 6",
            "/events/malopolski-kongres-2024/plan/people?q=anna, 7",
            "/events/malopolski-kongres-2024/plan/people/ideas, 6",
            "/events/malopolski-kongres-2024/plan/people/missing, 7",
            "/events/malopolski-kongres-2024/plan/people/interest, 6",
            "/events/malopolski-kongres-2024/plan/people/new, 7",
            "/events/malopolski-kongres-2024/plan/sign-up, 8",
            "/events/malopolski-kongres-2024/plan/sign-up/questions, 6",
            "/events/malopolski-kongres-2024/plan/check-in, 6",
            "/events/malopolski-kongres-2024/plan/tally, 6",
            "/series/gemensam-utvecklingsgrupp/plan/balance, 8",
    })
    void aPageOfThoseWhoTakePartStaysBelowItsCeiling(String path, int ceiling) {
        var client = new Client(port).as(path.startsWith("/series") ? "noor-organiser" : "hanna-organiser");
        client.get(path);

        var statements = asked(() -> assertThat(client.get(path).statusCode()).isEqualTo(200));

        assertThat(statements).as(path).hasSizeLessThanOrEqualTo(ceiling);
    }

    @ParameterizedTest
    @CsvSource({"/events/malopolski-kongres-2024/sign-up, 4", "/events/malopolski-kongres-2024/interest, 2"})
    void theFormToTakePartStaysBelowItsCeiling(String path, int ceiling) {
        var client = new Client(port).withCookie();
        client.get(path);

        assertThat(asked(() -> assertThat(client.get(path).statusCode()).isEqualTo(200))).as(path).hasSizeLessThanOrEqualTo(ceiling);
    }

    /** What it asks each time: the list of spaces, which whoever comes first asks for once a minute (ADR 0011), is no page's own. So the shorter of two looks counts. */
    private static List<String> asked(Statements.ThrowingAction look) {
        var first = Statements.during(look);
        var second = Statements.during(look);
        return second.size() < first.size() ? second : first;
    }
}
