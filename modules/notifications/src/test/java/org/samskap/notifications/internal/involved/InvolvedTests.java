package org.samskap.notifications.internal.involved;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.followups.StepKind;
import org.samskap.notifications.Follows;
import org.samskap.notifications.Mailing;
import org.samskap.notifications.NotificationsTest;
import org.samskap.notifications.Town;
import org.samskap.notifications.internal.FollowsInPostgres;
import org.samskap.notifications.internal.Subject;
import org.samskap.notifications.internal.Way;
import org.samskap.notifications.internal.digests.News;
import org.samskap.partners.Commitments;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.samskap.partners.RepresentativeAppointed;
import org.samskap.partners.RepresentativeLeft;
import org.samskap.partners.Representatives;
import org.samskap.partners.Target;
import org.samskap.proposals.ProposalSummary;
import org.samskap.workinggroups.MemberJoined;
import org.samskap.workinggroups.MemberLeft;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;

import samskap.testing.SharedDatabase;

/** Who hears because she stands for something stops when she does not any more; the next one begins. */
@NotificationsTest
@SharedDatabase("notifications")
class InvolvedTests {
    private static final Instant MAY = Instant.parse("2023-05-02T08:00:00Z");
    private static final Instant JUNE = Instant.parse("2023-06-01T08:00:00Z");
    private static final Instant JULY = Instant.parse("2023-07-03T08:00:00Z");

    @Autowired Town town;
    @Autowired Follows follows;
    @Autowired FollowsInPostgres desk;
    @Autowired Representatives representatives;
    @Autowired Organisations organisations;
    @Autowired Commitments commitments;
    /** Hears in the thread of the test; as the product's own it would hear in another one. */
    private InvolvedListener listener;
    @Autowired News news;
    @Autowired Mailing mailing;
    @Autowired JdbcClient sql;
    private final OrganisationId house = OrganisationId.next();
    private ProposalSummary proposal;
    private PersonId person;

    @BeforeEach
    void aHouseThatPromisedSomething() {
        listener = new InvolvedListener(desk, representatives, organisations, commitments);
        List.of("news", "follow", "mail").forEach(table -> sql.sql("delete from notifications." + table).update());
        proposal = town.proposal("Verkstad", null, true);
        person = town.person(UUID.randomUUID() + "@town.example", true);
        town.promises.put(house, List.of(target(proposal)));
    }

    @Test
    void whoeverTakesOverHearsWhatComesOfWhatWasPromisedBefore(Scenario scenario) {
        scenario.publish(new RepresentativeAppointed(house, person, JUNE)).andWaitForStateChange(this::follows, Boolean::booleanValue).andVerify(yes -> {});

        assertThat(follows()).isTrue();
    }

    @Test
    void whoeverStopsSpeakingForItStopsHearing(Scenario scenario) {
        listener.on(new RepresentativeAppointed(house, person, MAY));

        scenario.publish(new RepresentativeLeft(house, person, JUNE)).andWaitForStateChange(this::follows, now -> !now).andVerify(no -> {});
        news.tell(town.step(proposal.id(), StepKind.REPORTED_BACK, JULY, "Verkstaden öppnar"));

        assertThat(mailing.writeDigests()).isZero();
    }

    @Test
    void whatWasWaitingToBeToldIsNotSentToWhoeverStopped() {
        listener.on(new RepresentativeAppointed(house, person, MAY));
        news.tell(town.step(proposal.id(), StepKind.REPORTED_BACK, MAY.plusSeconds(60), "Verkstaden öppnar"));

        listener.on(new RepresentativeLeft(house, person, JUNE));

        assertThat(mailing.writeDigests()).isZero();
    }

    @Test
    void whoeverSpeaksForAnotherThatPromisedThereHearsOn() {
        var other = OrganisationId.next();
        town.speaksFor(other, person);
        town.promises.put(other, List.of(target(proposal)));
        listener.on(new RepresentativeAppointed(house, person, MAY));

        listener.on(new RepresentativeLeft(house, person, JUNE));

        assertThat(follows()).isTrue();
    }

    @Test
    void whoeverAlsoAskedToHearHearsOn() {
        follows.follow(new Actor(person, "Ronja"), proposal.id());
        listener.on(new RepresentativeAppointed(house, person, MAY));

        listener.on(new RepresentativeLeft(house, person, JUNE));

        assertThat(follows()).isTrue();
    }

    @Test
    @Tag("REL-02")
    void whoeverCameBackSinceHearsOnHoweverLateTheOldNewsComes() {
        listener.on(new RepresentativeAppointed(house, person, JULY));

        listener.on(new RepresentativeLeft(house, person, JUNE));

        assertThat(follows()).isTrue();
    }

    @Test
    void whoeverLeavesAGroupStopsHearingOfItAndMayComeBack(Scenario scenario) {
        var group = town.group("Nära dig", proposal.id()).id();
        var subject = new Subject(Subject.Kind.WORKING_GROUP, group.value());
        desk.followByItself(person, subject, Way.MEMBER, MAY);

        scenario.publish(new MemberLeft(group, person, JUNE)).andWaitForStateChange(() -> desk.standing(subject, person).mine(), now -> !now).andVerify(no -> {});
        scenario.publish(new MemberJoined(group, person, JULY)).andWaitForStateChange(() -> desk.standing(subject, person).mine(), Boolean::booleanValue)
                .andVerify(yes -> {});
    }

    private boolean follows() {
        return desk.standing(proposal.id(), person).mine();
    }

    private static Target target(ProposalSummary proposal) {
        return new Target(Target.Kind.PROPOSAL, proposal.id().value());
    }
}
