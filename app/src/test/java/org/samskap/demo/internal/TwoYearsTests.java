package org.samskap.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.samskap.DemoProduct;
import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.followups.FollowUps;
import org.samskap.followups.PromiseKeeping;
import org.samskap.followups.ReportBack;
import org.samskap.notifications.Follows;
import org.samskap.notifications.Mailing;
import org.samskap.proposals.LineageDesk;
import org.samskap.proposals.ProposalDesk;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.Raise;
import org.samskap.proposals.Status;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Lang;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventPublicationRegistry;

import samskap.testing.SharedDatabase;

/**
 * Two years in all five cases after the day of the demonstration: people raise, staff answer, put off, close and merge, or forget to.
 * Whatever they do, no open proposal is ever without somebody who owes a word by a day, and whoever follows hears each word exactly
 * once, when it is her time. What each should have heard is reckoned here anew and looked for in the mail itself.
 */
@Execution(ExecutionMode.CONCURRENT)
@DemoProduct
@SharedDatabase("two years")
@Tag("REL-09")
class TwoYearsTests {
    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate FIRST = LocalDate.of(2023, 11, 20);
    private static final LocalDate LAST = FIRST.plusYears(2);
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime SOMETHING_HAPPENS = LocalTime.of(14, 0);
    private static final LocalTime SOON_AFTER = LocalTime.of(14, 30);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final Set<Status> RESULTS = Set.of(Status.DECIDED_YES, Status.DONE, Status.NOT_GOING_AHEAD);
    private static final List<@Nullable Status> STANDS = new ArrayList<>();

    static {
        STANDS.addAll(List.of(Status.LOOKED_INTO, Status.LOOKED_INTO, Status.RESTING, Status.DECIDED_YES, Status.DONE, Status.NOT_GOING_AHEAD));
        STANDS.add(null);
        STANDS.add(null);
    }

    /** How somebody wants to hear. */
    private enum Listener {
        AT_ONCE, AFTER_WORK, DAILY, WEEKLY, MONTHLY, ONLY_RESULTS;

        /** When the word of a day reaches her, or null when it does not. */
        @Nullable Instant hears(Word word) {
            var day = word.day();
            return switch (this) {
                case AT_ONCE -> at(day, SOON_AFTER);
                case AFTER_WORK -> at(day, EVENING);
                case DAILY -> at(day.plusDays(1), MORNING);
                case WEEKLY -> at(day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), MORNING);
                case MONTHLY -> at(day.with(TemporalAdjusters.firstDayOfNextMonth()), MORNING);
                case ONLY_RESULTS -> word.result() ? at(day.plusDays(1), MORNING) : null;
            };
        }
    }

    /** Something that was said of some proposals, in words that were never said before. */
    private record Word(String text, LocalDate day, boolean result) {}

    @Autowired DemoClock clock;
    @Autowired ProposalDesk desk;
    @Autowired LineageDesk lineage;
    @Autowired FollowUps followUps;
    @Autowired PromiseKeeping keeping;
    @Autowired Mailing mailing;
    @Autowired Follows follows;
    @Autowired People people;
    @Autowired Proposals proposals;
    @Autowired Spaces spaces;
    @Autowired Roles roles;
    @Autowired EventPublicationRegistry publications;
    @Autowired JdbcClient sql;

    private final Random chance = new Random(2025);
    private final Map<Listener, Actor> listeners = new LinkedHashMap<>();
    private final Map<SpaceId, Actor> staff = new LinkedHashMap<>();
    private final Set<ProposalId> raised = new LinkedHashSet<>();
    private final List<Word> words = new ArrayList<>();
    private int number;
    private int reminders;
    private int woken;

    @Test
    void nothingFallsSilentAndEverybodyHearsEachWordOnce() {
        spaces.list().forEach(space -> staff.put(space.id(), someoneWhoAnswers(space)));
        assertThat(staff).as("the five cases").hasSize(5);
        for (var one : Listener.values()) listeners.put(one, listener(one));
        for (var day = FIRST.plusDays(1); day.isBefore(LAST); day = day.plusDays(1)) live(day);

        assertThat(words).as("words that were said").hasSizeGreaterThan(100);
        assertThat(reminders).as("letters to those who owed a word").isGreaterThan(100);
        assertThat(woken).isPositive();
        for (var listener : Listener.values()) assertThat(heard(listener)).as("%s hears each word once, in her time", listener).isEqualTo(toHear(listener));
    }

    private void live(LocalDate day) {
        clock.standAt(at(day, MORNING));
        var awake = keeping.wake();
        woken += awake;
        if (awake > 0) settle();
        mailing.writeDigests();
        clock.standAt(at(day, LocalTime.of(9, 0)));
        reminders += keeping.remind();
        if (chance.nextInt(5) == 0) somethingHappens(day);
        everyOpenProposalIsOwed(day);
    }

    /** Letters are only looked for later on days on which there is something to hear. */
    private void somethingHappens(LocalDate day) {
        clock.standAt(at(day, SOMETHING_HAPPENS));
        act(day);
        act(day);
        settle();
        clock.standAt(at(day, SOON_AFTER));
        mailing.writeDigests();
        clock.standAt(at(day, EVENING));
        mailing.writeDigests();
    }

    private void act(LocalDate day) {
        var space = spaces.list().get(chance.nextInt(5));
        var open = openIn(space);
        if (open.size() < 3 || chance.nextInt(6) == 0) raise(space);
        else if (chance.nextInt(8) == 0) lineage.merge(staff.get(space.id()), List.of(open.get(0)), open.get(1), null);
        else if (chance.nextInt(6) == 0) followUps.movePromise(staff.get(space.id()), open.getFirst(), day.plusDays(1 + chance.nextInt(14)), word(day, false));
        else report(space, open.subList(0, 1 + chance.nextInt(3)), day);
    }

    private void raise(Space space) {
        var receipt = desk.raiseAs(listeners.get(Listener.WEEKLY), new Raise(space.id(), null, "Förslag " + ++number, "", space.lang(), Raise.Byline.NAMED, "Vera", null, "two-years-" + number));
        desk.publish(receipt.proposal(), staff.get(space.id()));
        settle();
        desk.support(receipt.proposal(), listeners.get(Listener.AT_ONCE));
        listeners.values().forEach(one -> follows.follow(one, receipt.proposal()));
        raised.add(receipt.proposal());
    }

    private void report(Space space, List<ProposalId> about, LocalDate day) {
        var status = STANDS.get(chance.nextInt(STANDS.size()));
        var next = status != null && !status.open() ? null : day.plusDays(1 + chance.nextInt(14));
        followUps.report(staff.get(space.id()), new ReportBack(null, Set.copyOf(about), status, word(day, status != null && RESULTS.contains(status)), null, null, next));
    }

    private String word(LocalDate day, boolean result) {
        var text = "Besked %d: så här är det nu med förslaget.".formatted(words.size() + 1);
        words.add(new Word(text, day, result));
        return text;
    }

    private List<ProposalId> openIn(Space space) {
        var open = new ArrayList<>(proposals.get(raised).values().stream()
                .filter(one -> one.space().equals(space.id()) && one.status().open() && !one.lineage().leadsOn()).map(ProposalSummary::id).sorted(Comparator.comparing(ProposalId::value)).toList());
        Collections.shuffle(open, chance);
        return open;
    }

    private void everyOpenProposalIsOwed(LocalDate day) {
        assertThat(sql.sql("""
                select p.reference from proposals.proposal p left join followups.item i on i.proposal_id = p.id
                where p.status not in ('DONE', 'NOT_GOING_AHEAD') and (i.owner is null or i.owner = '' or i.promised is null)""").query(String.class).list())
                .as("open and owed by nobody or without a day on %s", day).isEmpty();
    }

    private Map<String, List<Instant>> toHear(Listener listener) {
        var end = at(LAST.minusDays(1), EVENING);
        var times = new LinkedHashMap<String, List<Instant>>();
        words.forEach(word -> {
            var at = listener.hears(word);
            times.put(word.text(), at == null || at.isAfter(end) ? List.of() : List.of(at));
        });
        return times;
    }

    /** When each word stood in a mail; twice when it stood there twice. */
    private Map<String, List<Instant>> heard(Listener listener) {
        record Mail(String body, Instant at) {}
        var mails = sql.sql("select body, queued_at from notifications.mail where person_id = ? order by queued_at").param(listeners.get(listener).id().value())
                .query((row, n) -> new Mail(row.getString(1), row.getTimestamp(2).toInstant())).list();
        var times = new LinkedHashMap<String, List<Instant>>();
        words.forEach(word -> times.put(word.text(), mails.stream()
                .flatMap(mail -> Collections.nCopies(mail.body().split(Pattern.quote(word.text()), -1).length - 1, mail.at()).stream()).toList()));
        return times;
    }

    private Actor someoneWhoAnswers(Space space) {
        return roles.holders(space.id(), Role.ADMINISTRATOR).stream().min(Comparator.comparing(PersonId::value))
                .flatMap(people::findActor).orElseThrow(() -> new AssertionError("Nobody answers in " + space.slug()));
    }

    private Actor listener(Listener as) {
        var id = people.openAccount(as.name().toLowerCase(Locale.ROOT) + "@followers.example", as.name(), Lang.SV);
        people.confirmEmail(id);
        var quiet = as == Listener.AFTER_WORK;
        sql.sql("insert into notifications.rhythm (person_id, pace, quiet_from, quiet_until, chosen_at) values (?, ?, ?, ?, now())")
                .params(id.value(), quiet ? "AT_ONCE" : as.name(), quiet ? 10 : null, quiet ? 17 : null).update();
        return people.findActor(id).orElseThrow();
    }

    private void settle() {
        await().atMost(Duration.ofSeconds(60)).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5)).until(() -> publications.findIncompletePublications().isEmpty());
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(HERE).toInstant();
    }
}
