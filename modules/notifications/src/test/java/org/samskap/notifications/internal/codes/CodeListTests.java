package org.samskap.notifications.internal.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.followups.StepKind;
import org.samskap.notifications.NotificationsTest;
import org.samskap.notifications.Town;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.ReceiptCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.SharedDatabase;
import samskap.testing.TestClock;

/** Following with a code alone. */
@NotificationsTest
@SharedDatabase("notifications")
class CodeListTests {
    private static final Instant NOW = Instant.parse("2023-11-20T07:00:00Z");

    @Autowired Town town;
    @Autowired TestClock clock;
    @Autowired CodeLists lists;
    @Autowired JdbcClient sql;
    @Autowired MockMvcTester mvc;

    @BeforeEach
    void atSeven() {
        clock.set(NOW);
    }

    private String send(String uri, String... fields) {
        var request = mvc.post().uri(uri).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        var answer = request.exchange();
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private Document page(String uri) throws UnsupportedEncodingException {
        var answer = mvc.get().uri(uri).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private String follows(ProposalSummary proposal) {
        return send(proposal.href() + "/follow/code").replace("?new", "");
    }

    @Test
    void theCodeOpensWhatIsFollowedAndWhatHappenedSince() throws Exception {
        var proposal = town.proposal("Fler bänkar", null, true);
        town.step(proposal.id(), StepKind.REPORTED_BACK, NOW.minusSeconds(60), "Förr");
        var address = follows(proposal);

        assertThat(page(address).select("main").text()).contains("Fler bänkar").contains("Inget nytt");
        town.step(proposal.id(), StepKind.REPORTED_BACK, NOW.plusSeconds(60), "Nyss");
        assertThat(page(address).select("main .rows ul li")).hasSize(1);
    }

    @Test
    void whatIsNewStaysNewUntilItsReaderSaysSheHasReadIt() throws Exception {
        var proposal = town.proposal("Fler bänkar", null, true);
        var address = follows(proposal);
        town.step(proposal.id(), StepKind.REPORTED_BACK, NOW.plusSeconds(60), "Nyss");

        page(address);
        assertThat(page(address).select("main .rows ul li")).as("looking changes nothing").hasSize(1);
        clock.set(NOW.plus(Duration.ofHours(1)));
        send(address + "/read");

        assertThat(page(address).select("main .rows ul li")).isEmpty();
    }

    @Test
    void oneCodeOpensAllThatIsFollowedWithIt() throws Exception {
        var address = follows(town.proposal("Fler bänkar", null, true));
        var code = address.substring(address.lastIndexOf('/') + 1);
        var other = town.proposal("Ett kafé", null, true);

        assertThat(send(other.href() + "/follow/code", "code", code.toLowerCase())).startsWith(address);

        assertThat(page(address).select("main .rows h2").eachText()).containsExactlyInAnyOrder("Fler bänkar", "Ett kafé");
        send(address + "/remove", "proposal", other.reference().text());
        assertThat(page(address).select("main .rows h2").eachText()).containsExactly("Fler bänkar");
    }

    @Test
    void aWrongCodeBeginsNoListAndOpensNone() {
        var proposal = town.proposal("Fler bänkar", null, true);

        assertThat(mvc.post().uri(proposal.href() + "/follow/code").param("code", "AAAAA-AAAAA").with(csrf()).exchange()).hasStatus(422);
        assertThat(mvc.get().uri("/mine/list/AAAAA-AAAAA").exchange()).hasStatus(404);
        assertThat(lists.find(new ReceiptCode("AAAAA-AAAAA"))).isEmpty();
    }

    @Test
    @Tag("SEC-02")
    void whatIsNotPublicCanNeitherBeFollowedNorBeReadThere() throws Exception {
        var hidden = town.proposal("Hemligt", null, false);
        assertThat(mvc.post().uri(hidden.href() + "/follow/code").with(csrf()).exchange()).hasStatus(404);
        var code = lists.begin(hidden.id());
        town.step(hidden.id(), StepKind.REPORTED_BACK, NOW.plusSeconds(60), "Nyss");

        assertThat(page(CodeLists.href(code)).select("main").text()).doesNotContain("Hemligt").doesNotContain("Nyss");
    }

    @Test
    @Tag("PRIV-01")
    void theDatabaseKnowsNoCode() {
        var code = lists.begin(town.proposal("Fler bänkar", null, true).id());

        assertThat(sql.sql("select code_hash from notifications.code_list").query(String.class).list())
                .allSatisfy(kept -> assertThat(kept).hasSize(64).doesNotContain(code.text()));
    }
}
