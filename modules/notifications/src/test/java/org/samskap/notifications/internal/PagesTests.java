package org.samskap.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.events.EventState;
import org.samskap.followups.StepKind;
import org.samskap.notifications.Mailing;
import org.samskap.notifications.NotificationsTest;
import org.samskap.notifications.Town;
import org.samskap.notifications.internal.digests.News;
import org.samskap.proposals.ProposalPageSection;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.ProposalSupported;
import org.samskap.proposals.Proposals;
import org.samskap.registrations.InterestLeft;
import org.samskap.registrations.Interests;
import org.samskap.registrations.SignUps;
import org.samskap.ui.Lang;
import org.samskap.ui.MenuItem;
import org.samskap.ui.Shell;
import org.samskap.ui.TextBundles;
import org.samskap.ui.Texts;
import org.samskap.ui.Theme;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import com.rometools.rome.io.SyndFeedInput;

import samskap.testing.SharedDatabase;
import samskap.testing.Statements;
import samskap.testing.SignedInByHeader;
import samskap.testing.TestClock;

@NotificationsTest
@SharedDatabase("notifications")
class PagesTests {
    private static final Instant OCTOBER = Instant.parse("2023-10-16T12:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2023-11-06T12:00:00Z");
    @Autowired MockMvcTester mvc;
    @Autowired Town town;
    @Autowired News news;
    @Autowired Proposals proposals;
    @Autowired Interests interests;
    @Autowired SignUps signUps;
    private FollowListeners listeners;
    @Autowired FollowsInPostgres follows;
    @Autowired Mailing mailing;
    @Autowired ProposalPageSection section;
    @Autowired TextBundles bundles;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    @BeforeEach
    void monday() {
        clock.set(Instant.parse("2023-11-20T07:00:00Z"));
        // Without Spring around it a listener answers when it is done.
        listeners = new FollowListeners(follows, proposals, interests, signUps);
    }

    @AfterEach
    void everybodyLeaves() {
        town.flooded = false;
    }

    @Test
    void aVisitorFollowsWithNothingButAnAddress() {
        var proposal = proposal("Bänkar");
        assertThat(mvc.get().uri(proposal.href() + "/follow")).hasStatusOk().bodyText().contains("Din e-postadress", "Bänkar");

        var address = address();
        assertThat(mvc.post().uri(proposal.href() + "/follow").param("email", address).with(csrf()))
                .hasStatus(303).hasHeader("Location", proposal.href() + "/follow/sent");
        assertThat(mvc.get().uri(proposal.href() + "/follow/sent")).hasStatusOk();
        assertThat(follows.standing(proposal.id(), null).followers()).isEqualTo(1);
    }

    @Test
    @Tag("UX-04")
    void whatIsNoAddressIsGivenBackWithAWordOnHowToMendIt() {
        var proposal = proposal("Bänkar");

        for (var wrong : new String[]{"", "not an address", "a@b\r\nBcc: c@d.example", "x".repeat(300) + "@town.example"}) {
            assertThat(mvc.post().uri(proposal.href() + "/follow").param("email", wrong).with(csrf())).hasStatus(422)
                    .bodyText().contains("<title>Fel: ").contains("id=\"email-error\"");
        }
        assertThat(follows.standing(proposal.id(), null).followers()).isZero();
    }

    @Test
    @Tag("SEC-16")
    void aKnownAddressGetsTheSameAnswerAsAnUnknownOne() {
        var proposal = proposal("Bänkar");
        var known = address();
        town.person(known, true);

        assertThat(mvc.post().uri(proposal.href() + "/follow").param("email", known).with(csrf()))
                .hasStatus(303).hasHeader("Location", proposal.href() + "/follow/sent");
    }

    @Test
    @Tag("SEC-17")
    void whoTriesTooOftenIsAskedToWait() {
        town.flooded = true;
        assertThat(mvc.post().uri(proposal("Bänkar").href() + "/follow").param("email", address()).with(csrf())).hasStatus(429);
    }

    @Test
    @Tag("SEC-03")
    void whatIsNotPublicCannotBeFollowed() {
        var hidden = town.proposal("Dold", null, false);

        assertThat(mvc.get().uri(hidden.href() + "/follow")).hasStatus(404);
        assertThat(mvc.post().uri(hidden.href() + "/follow").param("email", address()).with(csrf())).hasStatus(404);
        assertThat(mvc.get().uri(hidden.href() + "/feed.atom")).hasStatus(404);
        assertThat(mvc.get().uri("/proposals/nonsense/follow")).hasStatus(404);
    }

    @Test
    void aSignedInPersonFollowsAndUnfollowsWithAButton() {
        var proposal = proposal("Lampor");
        var kim = new Actor(town.person(address(), true), "Kim");

        assertThat(mvc.post().uri(proposal.href() + "/follow").header(SignedInByHeader.HEADER, kim.id()).with(csrf())).hasStatus(303)
                .hasHeader("Location", proposal.href() + "?said=notifications.following");
        assertThat(follows.standing(proposal.id(), kim.id())).isEqualTo(new Standing(1, true));
        assertThat(mvc.get().uri(proposal.href() + "/follow").header(SignedInByHeader.HEADER, kim.id())).bodyText().contains("Du följer redan");
        assertThat(mvc.post().uri(proposal.href() + "/unfollow").header(SignedInByHeader.HEADER, kim.id()).with(csrf())).hasStatus(303);
        assertThat(follows.standing(proposal.id(), kim.id())).isEqualTo(new Standing(0, false));
    }

    @Test
    @Tag("SEC-09")
    void postsWithoutATokenChangeNothing() {
        var proposal = proposal("Lampor");

        assertThat(mvc.post().uri(proposal.href() + "/follow").param("email", address())).hasStatus(403);
        assertThat(mvc.post().uri("/mail/stop").param("token", "x")).hasStatus(403);
        assertThat(follows.standing(proposal.id(), null).followers()).isZero();
    }

    /** Without it nobody who waits would ever hear: the mail goes to confirmed addresses only. */
    @Test
    @Tag("PRIV-04")
    void whoWaitsForSignUpIsAskedWhetherTheAddressIsTheirs() {
        var event = town.event("Konferensen");
        var visitor = town.person(address(), false);
        town.waiting(event.id(), visitor);
        listeners.on(new InterestLeft(event.id(), visitor, clock.instant()));

        assertThat(mvc.get().uri(link(bodyFor(visitor), "/mail/confirm"))).hasStatusOk().bodyText().contains("Konferensen", "Ja, hör av er");
    }

    @Test
    @Tag("PRIV-04")
    void openingTheLinkAsksAndTheButtonConfirms() {
        var proposal = proposal("Toaletter");
        mvc.post().uri(proposal.href() + "/follow").param("email", address()).with(csrf()).exchange();
        var visitor = follower(proposal);
        var link = link(bodyFor(visitor), "/mail/confirm");

        assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains("Toaletter", "Ja, hör av er", "noindex");
        assertThat(confirmed(visitor)).as("a program that opens links confirms nothing").isFalse();
        var token = link.substring(link.indexOf('=') + 1);
        assertThat(mvc.post().uri("/mail/confirm").param("token", token).with(csrf())).hasStatusOk().bodyText().contains("Tack!");
        assertThat(confirmed(visitor)).isTrue();
    }

    @Test
    void aLinkThatIsTooOldSaysSoKindly() {
        for (var path : new String[]{"/mail/confirm", "/mail/stop"}) {
            assertThat(mvc.get().uri(path)).hasStatus(404).bodyText().contains("Länken gäller inte längre");
            assertThat(mvc.post().uri(path).param("token", "unknown").with(csrf())).hasStatus(404).bodyText().contains("Länken gäller inte längre");
        }
    }

    @Test
    @Tag("PRIV-04")
    void theMailProgramStopsWithOneClickAndThePageAsksFirst() {
        var proposal = proposal("Stopp");
        var person = readerOf(proposal);
        var link = link(bodyFor(person), "/mail/stop");

        assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains("Stoppa alla mejl", "Stopp");
        assertThat(follows.standing(proposal.id(), person).mine()).isTrue();
        assertThat(mvc.post().uri(link).param("List-Unsubscribe", "One-Click")).as("without cookie or CSRF token").hasStatusOk();
        assertThat(follows.standing(proposal.id(), person).mine()).isFalse();
    }

    @Test
    void oneOfManyFollowsCanBeStoppedAlone() {
        var stays = proposal("Stannar");
        var goes = proposal("Går");
        var person = readerOf(stays);
        listeners.on(new ProposalSupported(goes.id(), person, OCTOBER));
        var link = link(bodyFor(person), "/mail/stop");

        assertThat(mvc.post().uri(link).param("kind", "PROPOSAL").param("subject", goes.id().toString()).with(csrf()))
                .hasStatusOk().bodyText().contains("Stannar").doesNotContain(">Går<");
        assertThat(follows.standing(stays.id(), person).mine()).isTrue();
        assertThat(follows.standing(goes.id(), person).mine()).isFalse();
    }

    @Test
    void theOutboxShowsMailWithLinksThatWork() {
        var person = readerOf(proposal("Utkorgen visar"));
        var id = sql.sql("select id from notifications.mail where person_id = ?").param(person.value()).query(UUID.class).single();

        assertThat(mvc.get().uri("/outbox")).hasStatusOk().bodyText().contains("/outbox/" + id, town.addressOf(person), "Inte skickat: ingen e-postserver");
        var page = Jsoup.parse(body("/outbox/" + id));
        assertThat(page.select("section.card a").eachAttr("href")).anyMatch(href -> href.startsWith("/mail/stop?token=")).anyMatch(href -> href.startsWith("/proposals/"));
        assertThat(mvc.get().uri("/outbox/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void aFeedTellsWhatHappenedAndCanBeReadByPrograms() throws Exception {
        var event = town.event("Träffen");
        var proposal = town.proposal("Flödet & <b>", event.id(), true);
        var hidden = town.proposal("Dold", event.id(), false);
        town.step(proposal.id(), StepKind.REPORTED_BACK, NOVEMBER, "Klart\u0001 nu");
        town.step(hidden.id(), StepKind.REPORTED_BACK, NOVEMBER, "Hemligt");

        for (var path : new String[]{"/spaces/stan/feed.atom", event.href() + "/feed.atom", proposal.href() + "/feed.atom"}) {
            var xml = body(path);
            assertThat(xml).contains("xml:lang=\"sv\"").doesNotContain("Hemligt", "Dold");
            var feed = new SyndFeedInput().build(new StringReader(xml));
            var entry = feed.getEntries().stream().filter(e -> e.getTitle().contains("Flödet & <b>")).findFirst().orElseThrow();
            assertThat(entry.getTitle()).isEqualTo("Flödet & <b> – Återkoppling");
            assertThat(entry.getUri()).matches("tag:samskap\\.example,2026:trail/[0-9a-f-]+/\\d+");
            assertThat(entry.getLink()).isEqualTo("https://samskap.example" + proposal.href());
            assertThat(entry.getDescription().getValue()).isEqualTo("Klart nu");
            assertThat(entry.getUpdatedDate()).isEqualTo(NOVEMBER);
        }
    }

    @Test
    void aSeriesAndAGroupHaveFeedsOfTheirOwn() throws Exception {
        var meeting = town.planned(EventId.next(), "Träff i serien", EventState.HELD, null);
        var raised = town.proposal("Bänkar", meeting.id(), true);
        var hidden = town.proposal("Dolt", meeting.id(), false);
        var elsewhere = town.proposal("Skugga", null, true);
        for (var proposal : List.of(raised, hidden, elsewhere)) town.step(proposal.id(), StepKind.REPORTED_BACK, NOVEMBER, "Klart");
        var group = town.group("Gruppen", elsewhere.id(), hidden.id());

        assertThat(body("/series/gruppen/feed.atom")).contains("Bänkar").doesNotContain("Skugga", "Dolt");
        assertThat(body(group.href() + "/feed.atom")).contains("Skugga").doesNotContain("Bänkar", "Dolt");
        assertThat(mvc.get().uri("/series/nowhere/feed.atom")).hasStatus(404);
        assertThat(mvc.get().uri("/groups/nowhere/feed.atom")).hasStatus(404);
    }

    @Test
    void aFeedThatHasNotChangedIsNotSentAgain() {
        var proposal = proposal("Oförändrat");
        town.step(proposal.id(), StepKind.REPORTED_BACK, NOVEMBER, "Klart");
        var first = mvc.get().uri(proposal.href() + "/feed.atom").exchange().getResponse();

        assertThat(mvc.get().uri(proposal.href() + "/feed.atom").header("If-None-Match", first.getHeader("ETag"))).hasStatus(304);
        assertThat(mvc.get().uri(proposal.href() + "/feed.atom").header("If-Modified-Since", first.getHeader("Last-Modified"))).hasStatus(304);
        town.step(proposal.id(), StepKind.CORRECTED, NOVEMBER.plusSeconds(60), "Nej");
        assertThat(mvc.get().uri(proposal.href() + "/feed.atom").header("If-None-Match", first.getHeader("ETag"))).hasStatusOk();
    }

    @Test
    @Tag("UX-30")
    void thePagesHaveOneHeadingAndNothingInline() {
        var proposal = proposal("Ordning");
        var link = link(bodyFor(readerOf(proposal)), "/mail/stop");

        for (var path : new String[]{proposal.href() + "/follow", proposal.href() + "/follow/sent", link, "/mail/stop", "/outbox"}) {
            for (var lang : new String[]{"sv", "pl", "en"}) {
                var page = Jsoup.parse(body(path + (path.contains("?") ? "&" : "?") + "lang=" + lang));
                assertThat(page.select("h1")).as(path).hasSize(1);
                assertThat(page.select("[style], [onclick]")).as(path).isEmpty();
                assertThat(page.select("form:not([action]), form:not([method])")).as(path).isEmpty();
            }
        }
    }

    @Test
    void thePartOfAProposalsPageCostsOneStatement() {
        var proposal = proposal("Billigt");
        var shell = new SwedishShell(bundles.in(Lang.SV));

        assertThat(Statements.during(() -> section.render(shell, proposal, null, false))).hasSize(1);
        assertThat(section.render(shell, town.proposal("Dold", null, false), null, true)).isEmpty();
    }

    private ProposalSummary proposal(String title) {
        return town.proposal(title, null, true);
    }

    private PersonId readerOf(ProposalSummary proposal) {
        var person = town.person(address(), true);
        listeners.on(new ProposalSupported(proposal.id(), person, OCTOBER));
        news.tell(town.step(proposal.id(), StepKind.REPORTED_BACK, NOVEMBER, "Nytt"));
        mailing.writeDigests();
        return person;
    }

    private PersonId follower(ProposalSummary proposal) {
        return new PersonId(sql.sql("select person_id from notifications.follow where subject = ?").param(proposal.id().value()).query(UUID.class).single());
    }

    private boolean confirmed(PersonId person) {
        return town.isConfirmed(person);
    }

    private String bodyFor(PersonId person) {
        return sql.sql("select body from notifications.mail where person_id = ? order by id desc limit 1").param(person.value()).query(String.class).single();
    }

    private String body(String path) {
        try {
            var response = mvc.get().uri(java.net.URI.create(path)).exchange().getResponse();
            return response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String link(String body, String path) {
        var found = Pattern.compile(Pattern.quote(path) + "\\?token=[\\w-]+").matcher(body);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String address() {
        return UUID.randomUUID() + "@town.example";
    }

    /** What a section needs of a page. */
    private record SwedishShell(Texts texts) implements Shell {
        @Override
        public String path() {
            return "/";
        }

        @Override
        public @Nullable String viewerName() {
            return null;
        }

        @Override
        public List<MenuItem.Link> menu() {
            return List.of();
        }

        @Override
        public String csrfField() {
            return "_csrf";
        }

        @Override
        public String csrfToken() {
            return "";
        }

        @Override
        public Theme theme() {
            return Theme.AUTO;
        }

        @Override
        public @Nullable String said() {
            return null;
        }

        @Override
        public boolean partial() {
            return false;
        }
    }
}
