package org.samskap.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonForgotten;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.SignInMail;
import org.samskap.followups.StepKind;
import org.samskap.notifications.Follows;
import org.samskap.notifications.Mailing;
import org.samskap.notifications.NotificationsTest;
import org.samskap.notifications.Town;
import org.samskap.notifications.internal.digests.News;
import org.samskap.partners.CommitmentId;
import org.samskap.partners.CommitmentMade;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Target;
import org.samskap.proposals.ProposalRaised;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.ProposalSupported;
import org.samskap.proposals.Proposals;
import org.samskap.registrations.InterestLeft;
import org.samskap.registrations.Interests;
import org.samskap.registrations.SignUps;
import org.samskap.ui.Lang;
import org.samskap.workinggroups.MemberJoined;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.support.TransactionTemplate;

import samskap.testing.SharedDatabase;
import samskap.testing.TestClock;

@NotificationsTest
@SharedDatabase("notifications")
class NotificationsModuleTests {
    private static final Instant OCTOBER = Instant.parse("2023-10-16T12:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2023-11-06T12:00:00Z");
    @Autowired Town town;
    @Autowired Follows follows;
    @Autowired FollowsInPostgres desk;
    @Autowired News news;
    @Autowired Proposals proposals;
    @Autowired Interests interests;
    @Autowired SignUps signUps;
    private FollowListeners listeners;
    @Autowired MailLinks links;
    @Autowired Mailing mailing;
    @Autowired SignInMail signInMail;
    @Autowired TestClock clock;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient sql;

    @BeforeEach
    void monday() {
        clock.set(Instant.parse("2023-11-20T07:00:00Z"));
        // Without Spring around it a listener answers when it is done.
        listeners = new FollowListeners(desk, proposals, interests, signUps);
        mailing.writeDigests();
    }

    @Test
    void whoRaisedAProposalAndLeftAnAddressFollowsIt(Scenario scenario) {
        var proposal = proposal("Bänkar");
        var author = town.person(address(), true);
        town.raisedBy(proposal.id(), author);

        scenario.publish(new ProposalRaised(proposal.id(), town.space.id(), null, OCTOBER))
                .andWaitForStateChange(() -> desk.standing(proposal.id(), author), Standing::mine)
                .andVerify(standing -> assertThat(standing).isEqualTo(new Standing(1, true)));
    }

    @Test
    void aStepIsToldToWhoeverFollows(Scenario scenario) {
        var proposal = proposal("Lampor");
        var supporter = confirmed();
        listeners.on(new ProposalSupported(proposal.id(), supporter, OCTOBER));

        scenario.publish(town.step(proposal.id(), StepKind.REPORTED_BACK, NOVEMBER, "Lamporna kommer"))
                .andWaitForStateChange(() -> untold(supporter), count -> count == 1)
                .andVerify(count -> assertThat(mailing.writeDigests()).isEqualTo(1));
        assertThat(bodyFor(supporter)).contains("Lampor", "Lamporna kommer", "https://samskap.example/proposals/" + proposal.reference());
    }

    @Test
    @Tag("REL-02")
    void aStepAnnouncedAgainAndAgainIsOneNewsAndAFollowOneFollow() {
        var proposal = proposal("Cyklar");
        var supporter = confirmed();
        atOnce(3, () -> listeners.on(new ProposalSupported(proposal.id(), supporter, OCTOBER)));
        var step = town.step(proposal.id(), StepKind.FOLLOWED_UP, NOVEMBER, "Vi fortsätter");
        for (int i = 0; i < 3; i++) news.tell(step);
        atOnce(2, () -> news.tell(step));

        assertThat(untold(supporter)).isEqualTo(1);
        assertThat(desk.standing(proposal.id(), null).followers()).isEqualTo(1);
        assertThat(mailing.writeDigests()).isEqualTo(1);
        news.tell(step);
        assertThat(mailing.writeDigests()).isZero();
    }

    @Test
    @Tag("REL-02")
    void aStepThatIsToldWhileAFollowBeginsIsNotLost() {
        var proposal = proposal("Samtidigt");
        var supporter = confirmed();
        var telling = transaction.execute(t -> {
            listeners.on(new ProposalSupported(proposal.id(), supporter, OCTOBER));
            var step = town.step(proposal.id(), StepKind.REPORTED_BACK, NOVEMBER, "Nu");
            var told = CompletableFuture.runAsync(() -> news.tell(step));
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> told.get(300, TimeUnit.MILLISECONDS));
            return told;
        });

        telling.join();
        assertThat(untold(supporter)).isEqualTo(1);
    }

    @Test
    void whoFollowsInSeveralWaysHearsItOnce() {
        var event = town.event("Träffen");
        var proposal = town.proposal("Skyltar", event.id(), true);
        var group = town.group("Skyltgruppen", proposal.id());
        var person = confirmed();
        town.interested(event.id(), person);
        listeners.on(new InterestLeft(event.id(), person, OCTOBER));
        listeners.on(new ProposalSupported(proposal.id(), person, OCTOBER));
        listeners.on(new MemberJoined(group.id(), person, OCTOBER));
        news.tell(town.step(proposal.id(), StepKind.GROUP_FORMED, NOVEMBER, null));

        assertThat(mailing.writeDigests()).isEqualTo(1);
        assertThat(mailsFor(person)).isEqualTo(1);
        assertThat(bodyFor(person)).containsOnlyOnce("En arbetsgrupp tar sig an förslaget")
                .contains("vad som blev av en träff", "också vill ett förslag", "med i en arbetsgrupp");
    }

    @Test
    void whoOnlyWaitsForSignUpHearsNothingOfProposals() {
        var event = town.event("Konferensen");
        var person = confirmed();
        listeners.on(new InterestLeft(event.id(), person, OCTOBER));

        assertThat(sql.sql("select count(*) from notifications.follow where person_id = ?").param(person.value()).query(Integer.class).single()).isZero();
    }

    @Test
    @Tag("REL-02")
    void whoSpeaksForAnOrganisationThatPromisedSomethingHearsWhatComesOfIt(Scenario scenario) {
        var proposal = proposal("Verkstad");
        var speaker = confirmed();
        var organisation = OrganisationId.next();
        town.speaksFor(organisation, speaker);
        var made = new CommitmentMade(CommitmentId.next(), organisation, Target.Kind.PROPOSAL, proposal.id().value(), OCTOBER);

        scenario.publish(made).andWaitForStateChange(() -> desk.standing(proposal.id(), speaker), Standing::mine)
                .andVerify(standing -> assertThat(standing).isEqualTo(new Standing(1, true)));
        scenario.publish(made).andWaitForStateChange(() -> desk.standing(proposal.id(), speaker), Standing::mine)
                .andVerify(standing -> assertThat(standing).isEqualTo(new Standing(1, true)));
        news.tell(town.step(proposal.id(), StepKind.REPORTED_BACK, NOVEMBER, "Verkstaden öppnar"));
        mailing.writeDigests();
        assertThat(bodyFor(speaker)).contains("Verkstaden öppnar", "talar för en organisation");
    }

    @Test
    void manyNewsAreOneMailGroupedByProposal() {
        var benches = proposal("Fler bänkar");
        var lamps = proposal("Fler lampor");
        var person = confirmed();
        listeners.on(new ProposalSupported(benches.id(), person, OCTOBER));
        listeners.on(new ProposalSupported(lamps.id(), person, OCTOBER));
        news.tell(town.step(benches.id(), StepKind.CLUSTERED, NOVEMBER, null));
        news.tell(town.step(lamps.id(), StepKind.REPORTED_BACK, NOVEMBER.plusSeconds(1), "Lamporna är beställda"));
        news.tell(town.step(benches.id(), StepKind.REPORTED_BACK, NOVEMBER.plusSeconds(2), "Bänkarna är beställda"));

        assertThat(mailing.writeDigests()).isEqualTo(1);
        assertThat(bodyFor(person)).containsSubsequence("# Fler bänkar", "Bänkarna är beställda", "lagts ihop", "# Fler lampor", "Lamporna är beställda",
                "du har sagt att du också vill", "/mail/stop?token=");
        assertThat(subjectFor(person)).isEqualTo("Det har hänt något med 2 förslag du följer");
    }

    @Test
    void aMailSpeaksTheLanguageOfItsReader() {
        var proposal = proposal("Bänkar i parken");
        var person = town.personWhoReads(Lang.PL);
        listeners.on(new ProposalSupported(proposal.id(), person, OCTOBER));
        news.tell(town.step(proposal.id(), StepKind.REPORTED_BACK, NOVEMBER, "Klart"));
        mailing.writeDigests();

        assertThat(subjectFor(person)).isEqualTo("Coś się wydarzyło: Bänkar i parken");
        assertThat(bodyFor(person)).contains("Informacja zwrotna", "Otrzymane", "poniedziałek");
    }

    @Test
    @Tag("PRIV-04")
    void anUnconfirmedAddressIsAskedOnceAndHearsAllAfterItsYes() {
        var proposal = proposal("Toaletter");
        var visitor = leaveAddress(proposal, address());
        clock.advance(Duration.ofHours(1));
        news.tell(town.step(proposal.id(), StepKind.REPORTED_BACK, clock.instant(), "Snart"));

        assertThat(mailing.writeDigests()).isZero();
        assertThat(mailsFor(visitor)).isEqualTo(1);
        var token = token(bodyFor(visitor), "/mail/confirm");
        assertThat(links.findInvitation(token)).hasValueSatisfying(all -> assertThat(all).singleElement().extracting(MailLinks.Followed::name).isEqualTo("Toaletter"));
        assertThat(mailing.writeDigests()).isZero();

        assertThat(links.accept(token)).isTrue();
        assertThat(links.accept(token)).isTrue();
        assertThat(mailing.writeDigests()).isEqualTo(1);
        assertThat(bodyFor(visitor)).contains("Snart");
    }

    @Test
    @Tag("PRIV-04")
    void whoeverTypesAnAddressAgainAndAgainFloodsNobody() {
        var address = address();
        var first = leaveAddress(proposal("Ett"), address);
        desk.followByMail(proposal("Två").id(), address.toUpperCase(), Lang.SV);
        var byOtherWay = town.person(address, false);
        listeners.on(new ProposalSupported(proposal("Tre").id(), byOtherWay, OCTOBER));

        assertThat(mailsFor(first) + mailsFor(byOtherWay)).isEqualTo(1);
        var token = token(bodyFor(first), "/mail/confirm");
        assertThat(links.findInvitation(token).orElseThrow()).extracting(MailLinks.Followed::name).containsExactlyInAnyOrder("Ett", "Två", "Tre");
    }

    @Test
    void aQuestionIsOpenForThirtyDays() {
        var visitor = leaveAddress(proposal("Sent"), address());
        var token = token(bodyFor(visitor), "/mail/confirm");
        clock.advance(Duration.ofDays(30));

        assertThat(links.accept(token)).isFalse();
        assertThat(links.findInvitation("no-such-token")).isEmpty();
    }

    @Test
    void anAddressThatWasLeftTwiceGetsOneMailOfEachNews() {
        var address = address();
        var proposal = proposal("Dubbelt");
        var one = town.person(address, true);
        var other = town.person(address.toUpperCase(), true);
        listeners.on(new ProposalSupported(proposal.id(), one, OCTOBER));
        listeners.on(new ProposalSupported(proposal.id(), other, OCTOBER));
        news.tell(town.step(proposal.id(), StepKind.REPORTED_BACK, NOVEMBER, "En gång"));

        assertThat(mailing.writeDigests()).isEqualTo(1);
        var later = town.person(address, true);
        listeners.on(new ProposalSupported(proposal.id(), later, OCTOBER));
        assertThat(mailing.writeDigests()).isEqualTo(1);
    }

    @Test
    @Tag("SEC-02")
    void beforeAProposalIsPublicOnlyTheOneWhoRaisedItHears() {
        var event = town.event("Mötet");
        var proposal = town.proposal("Inte läst än", event.id(), false);
        var author = confirmed();
        var curious = confirmed();
        town.raisedBy(proposal.id(), author);
        town.interested(event.id(), curious);
        listeners.on(new InterestLeft(event.id(), curious, OCTOBER));
        listeners.on(new ProposalRaised(proposal.id(), town.space.id(), event.id(), OCTOBER));
        news.tell(town.step(proposal.id(), StepKind.READ, NOVEMBER, null));
        news.tell(town.step(proposal.id(), StepKind.CLUSTERED, NOVEMBER, null));

        assertThat(mailing.writeDigests()).isEqualTo(1);
        assertThat(bodyFor(author)).contains("Någon har läst förslaget").doesNotContain("/proposals/");
        assertThat(mailsFor(curious)).isZero();

        town.publish(proposal.id());
        assertThat(mailing.writeDigests()).isEqualTo(1);
        assertThat(bodyFor(curious)).contains("Inte läst än").doesNotContain("har läst");
    }

    @Test
    @Tag("SEC-02")
    void aTextThatNobodyHasReadYetIsNotMailedToAStrangersAddress() {
        var proposal = town.proposal("Rude words", null, false);
        var victim = town.person(address(), false);
        town.raisedBy(proposal.id(), victim);
        listeners.on(new ProposalRaised(proposal.id(), town.space.id(), null, OCTOBER));

        assertThat(bodyFor(victim)).contains(proposal.reference().text()).doesNotContain("Rude");
    }

    @Test
    void whatHappenedBeforeTheFollowWasNoticedIsNewsAsWell() {
        var proposal = proposal("Historien");
        var late = confirmed();
        town.step(proposal.id(), StepKind.CLUSTERED, OCTOBER.minusSeconds(1), "before she cared");
        town.step(proposal.id(), StepKind.REPORTED_BACK, NOVEMBER, "since she cared");
        listeners.on(new ProposalSupported(proposal.id(), late, OCTOBER));
        mailing.writeDigests();

        assertThat(bodyFor(late)).contains("since she cared").doesNotContain("before she cared");
    }

    @Test
    @Tag("PRIV-04")
    void stoppingStopsEverythingAtOnceAndForGoodUntilSheAsksAgain() {
        var proposal = proposal("Stopp");
        var person = confirmed();
        listeners.on(new ProposalSupported(proposal.id(), person, OCTOBER));
        news.tell(town.step(proposal.id(), StepKind.REPORTED_BACK, NOVEMBER, "Ett"));
        mailing.writeDigests();
        var token = token(bodyFor(person), "/mail/stop");

        assertThat(links.findStop(token).orElseThrow()).extracting(MailLinks.Followed::name).containsExactly("Stopp");
        links.stopAll(token);
        links.stopAll(token);
        assertThat(sql.sql("select state from notifications.mail where person_id = ?").param(person.value()).query(String.class).list())
                .as("what waited in the outbox never leaves").containsExactly("DEAD");

        news.tell(town.step(proposal.id(), StepKind.REPORTED_BACK, NOVEMBER, "Två"));
        listeners.on(new ProposalSupported(proposal.id(), person, OCTOBER));
        listeners.on(new ProposalSupported(proposal("Något annat").id(), person, NOVEMBER));
        assertThat(untold(person)).isZero();
        assertThat(links.findStop(token)).hasValue(List.of());

        follows.follow(new Actor(person, "Kim"), proposal.id());
        assertThat(desk.standing(proposal.id(), person).mine()).isTrue();
    }

    @Test
    void unfollowingEndsOneFollowAndWhatItHadToTell() {
        var proposal = proposal("Nog");
        var person = confirmed();
        var actor = new Actor(person, "Kim");
        follows.follow(actor, proposal.id());
        clock.advance(Duration.ofMinutes(1));
        news.tell(town.step(proposal.id(), StepKind.REPORTED_BACK, clock.instant(), "Ett"));
        follows.unfollow(actor, proposal.id());
        follows.unfollow(actor, proposal.id());

        assertThat(mailing.writeDigests()).isZero();
        assertThat(desk.standing(proposal.id(), person)).isEqualTo(new Standing(0, false));
    }

    @Test
    @Tag("PRIV-02")
    void whoIsForgottenLeavesNothingBehind() {
        var person = confirmed();
        var proposal = proposal("Glömd");
        listeners.on(new ProposalSupported(proposal.id(), person, OCTOBER));
        news.tell(town.step(proposal.id(), StepKind.REPORTED_BACK, NOVEMBER, "Ett"));
        mailing.writeDigests();
        listeners.on(new PersonForgotten(person, NOVEMBER));
        listeners.on(new PersonForgotten(person, NOVEMBER));

        for (var table : List.of("follow", "silence", "invitation", "mail", "news", "meeting_news", "occasion_news", "stop_link")) {
            assertThat(sql.sql("select count(*) from notifications." + table + " where person_id = ?").param(person.value()).query(Integer.class).single()).as(table).isZero();
        }
    }

    @Test
    @Tag("PRIV-04")
    void anAddressThatNobodyConfirmedIsErasedWhenItsLinkIsTooOld() {
        var proposal = proposal("Obekräftad");
        desk.followByMail(proposal.id(), "never-mine@town.example", Lang.SV);
        var author = town.person("author@town.example", false);
        town.raisedBy(proposal.id(), author);
        listeners.on(new ProposalRaised(proposal.id(), town.space.id(), null, NOVEMBER));
        var asked = sql.sql("select person_id from notifications.follow where way = 'ASKED' and subject = ?").param(proposal.id().value()).query(java.util.UUID.class).single();

        clock.advance(Duration.ofDays(29));
        mailing.writeDigests();
        assertThat(town.addressOf(new PersonId(asked))).isNotNull();
        clock.advance(Duration.ofDays(2));
        mailing.writeDigests();

        assertThat(town.isKnown(new PersonId(asked))).isFalse();
        assertThat(town.isKnown(author)).as("who raised a proposal left more than an address").isTrue();
    }

    @Test
    @Tag("PRIV-02")
    void noAddressOfSomebodyWeKnowStandsHere() {
        var visitor = leaveAddress(proposal("Adress"), address());

        assertThat(sql.sql("select count(*) from notifications.mail m where m::text ilike ?").param("%" + town.addressOf(visitor) + "%").query(Integer.class).single()).isZero();
    }

    @Test
    @Tag("SEC-15")
    void aSignInLinkIsEmptiedWhenItsTimeIsOver() {
        var address = address();
        signInMail.send(address, Lang.SV, URI.create("https://samskap.example/sign-in/link?token=secret"));
        assertThat(bodyTo(address)).contains("token=secret");
        assertThat(mailing.sendDue()).as("there is no mail server").isZero();
        assertThat(bodyTo(address)).contains("token=secret");

        clock.advance(Duration.ofMinutes(10));
        mailing.sendDue();
        assertThat(bodyTo(address)).isNull();
    }

    @Test
    void whatWasSaidInTheReadersLanguageIsToldInIt() {
        var proposal = proposal("Två språk");
        var anna = confirmed();
        var zofia = town.personWhoReads(Lang.PL);
        List.of(anna, zofia).forEach(reader -> listeners.on(new ProposalSupported(proposal.id(), reader, OCTOBER)));
        town.polish.put("Bänkarna kommer i maj", "Ławki będą w maju");
        news.tell(town.step(proposal.id(), StepKind.REPORTED_BACK, NOVEMBER, "Bänkarna kommer i maj"));

        mailing.writeDigests();

        assertThat(bodyFor(anna)).contains("Bänkarna kommer i maj");
        assertThat(bodyFor(zofia)).contains("Ławki będą w maju").doesNotContain("Bänkarna");
        assertThat(untold(zofia)).isZero();
    }

    @Test
    @Tag("REL-09")
    void twoNodesThatWriteAtTheSameTimeWriteOneMailToEach() {
        var proposal = proposal("Två noder");
        var readers = IntStream.range(0, 40).mapToObj(i -> confirmed()).toList();
        readers.forEach(reader -> listeners.on(new ProposalSupported(proposal.id(), reader, OCTOBER)));
        news.tell(town.step(proposal.id(), StepKind.REPORTED_BACK, NOVEMBER, "Vi har mätt upp alla platser"));

        atOnce(3, mailing::writeDigests);

        assertThat(readers).allSatisfy(reader -> assertThat(mailsFor(reader)).isEqualTo(1));
    }

    private ProposalSummary proposal(String title) {
        return town.proposal(title, null, true);
    }

    private PersonId confirmed() {
        return town.person(address(), true);
    }

    private static String address() {
        return UUID.randomUUID() + "@town.example";
    }

    private PersonId leaveAddress(ProposalSummary proposal, String address) {
        desk.followByMail(proposal.id(), address, Lang.SV);
        return new PersonId(sql.sql("select person_id from notifications.follow where subject = ?").param(proposal.id().value()).query(UUID.class).single());
    }

    private int untold(PersonId person) {
        return sql.sql("select count(*) from notifications.news where person_id = ? and not told").param(person.value()).query(Integer.class).single();
    }

    private int mailsFor(PersonId person) {
        return sql.sql("select count(*) from notifications.mail where person_id = ?").param(person.value()).query(Integer.class).single();
    }

    private String bodyFor(PersonId person) {
        return sql.sql("select body from notifications.mail where person_id = ? order by id desc limit 1").param(person.value()).query(String.class).single();
    }

    private String subjectFor(PersonId person) {
        return sql.sql("select subject from notifications.mail where person_id = ? order by id desc limit 1").param(person.value()).query(String.class).single();
    }

    private String bodyTo(String address) {
        return (String) sql.sql("select body from notifications.mail where address = ?").param(address).query().singleRow().get("body");
    }

    private static String token(String body, String path) {
        var found = Pattern.compile(Pattern.quote(path) + "\\?token=([\\w-]+)").matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static void atOnce(int times, Runnable action) {
        CompletableFuture.allOf(IntStream.range(0, times).mapToObj(i -> CompletableFuture.runAsync(action)).toArray(CompletableFuture[]::new)).join();
    }
}
