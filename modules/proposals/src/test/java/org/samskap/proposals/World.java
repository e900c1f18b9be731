package org.samskap.proposals;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.SentLetters;
import org.samskap.accounts.Actor;
import org.samskap.accounts.Letters.Letter;
import org.samskap.accounts.People;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlanning;
import org.samskap.events.EventSeries;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.events.SeriesPlan;
import org.samskap.events.SeriesSummary;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.samskap.partners.Sector;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Lang;
import org.springframework.stereotype.Component;

/** Arenas, meetings, people and proposals of their own for each test. */
@Component
public class World {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXY";
    private static final AtomicInteger PREFIXES = new AtomicInteger();

    private final Spaces spaces;
    private final EventPlanning planning;
    private final Events events;
    private final EventSeries series;
    private final People people;
    private final Roles roles;
    private final ProposalDesk desk;
    private final Proposals proposals;
    private final DSLContext sql;
    private final Organisations organisations;
    private final SentLetters letters;

    World(Spaces spaces, EventPlanning planning, Events events, EventSeries series, People people, Roles roles, ProposalDesk desk, Proposals proposals, DSLContext sql,
          Organisations organisations, SentLetters letters) {
        this.spaces = spaces;
        this.planning = planning;
        this.events = events;
        this.series = series;
        this.people = people;
        this.roles = roles;
        this.desk = desk;
        this.proposals = proposals;
        this.sql = sql;
        this.organisations = organisations;
        this.letters = letters;
    }

    public Space anArena() {
        return arena(false, false);
    }

    public Space anArenaThatReadsFirst() {
        return arena(true, false);
    }

    public Space aDemoArena() {
        return arena(false, true);
    }

    private Space arena(boolean premoderated, boolean demo) {
        var slug = "arena-" + UUID.randomUUID();
        spaces.open(new Space(SpaceId.next(), slug, "Arena " + slug, Lang.SV, STOCKHOLM, prefix(), "En öppen grupp.", "Om gruppen.",
                "Alla.", "Förslag tas vidare.", "kommunikatören", null, 30, premoderated, demo));
        return spaces.find(slug).orElseThrow();
    }

    /** Two arenas never share one: AAA, AAB … */
    private static String prefix() {
        int number = PREFIXES.getAndIncrement();
        return "" + LETTERS.charAt(number / 441 % 21) + LETTERS.charAt(number / 21 % 21) + LETTERS.charAt(number % 21);
    }

    public EventSummary aMeeting(Space space) {
        return meeting(space, null);
    }

    public SeriesSummary aSeries(Space space) {
        var slug = "series-" + UUID.randomUUID();
        planning.plan(new SeriesPlan(space.id(), slug, "Serie " + slug, Lang.SV, "Vi träffas.", "För att lyssna.", "Alla.", null, null, null, null, null, null, null, null));
        return series.find(slug).orElseThrow();
    }

    public EventSummary aMeetingOf(Space space, SeriesSummary series) {
        return meeting(space, series);
    }

    private EventSummary meeting(Space space, @Nullable SeriesSummary series) {
        var slug = "meeting-" + UUID.randomUUID();
        var day = new EventPlan.Day(LocalDate.of(2023, 10, 16), null, null, null, null, null);
        planning.plan(EventPlan.of(new EventPlan.Basics(space.id(), series == null ? null : series.id(), slug, EventPlan.Kind.MEETING, EventState.OPEN,
                AttendanceContract.JUST_COME, Lang.SV, STOCKHOLM, false), EventPlan.Words.of("Träff " + slug, "Ett tema", "Vi träffas."))
                .withDays(List.of(day)));
        return events.find(slug).orElseThrow();
    }

    public Actor aPerson(String name) {
        return people.findActor(people.openAccount(UUID.randomUUID() + "@post.example", name, Lang.SV)).orElseThrow();
    }

    public Actor aFacilitator(Space space) {
        var person = aPerson("Fatima");
        roles.grant(person.id(), space.id(), Role.FACILITATOR);
        return person;
    }

    public Actor anAdministrator(Space space) {
        var person = aPerson("Adam");
        roles.grant(person.id(), space.id(), Role.ADMINISTRATOR);
        return person;
    }

    public Space spaceOf(Receipt receipt) {
        return spaces.get(proposals.get(receipt.proposal()).space());
    }

    /** Oldest first, also hidden ones. */
    public List<TextId> commentsOn(ProposalId proposal) {
        return sql.select(field(name("id"), UUID.class)).from(table(name("proposals", "comment")))
                .where(field(name("proposal_id"), UUID.class).eq(proposal.value())).orderBy(field(name("posted_at")), field(name("id")))
                .fetch(row -> new TextId(TextId.COMMENT, row.value1()));
    }

    public Organisation anOrganisation() {
        var slug = "forening-" + UUID.randomUUID();
        organisations.enter(new Organisation(OrganisationId.next(), slug, "Föreningen " + slug, Sector.ASSOCIATION, null, Lang.SV, "Vi finns.", List.of(), false));
        return organisations.find(slug).orElseThrow();
    }

    /** Groups that their rows know. */
    public Map<ProposalId, Set<UUID>> groupsOn(Collection<ProposalId> some) {
        var id = field(name("id"), UUID.class);
        var groups = field(name("groups"), UUID[].class);
        return sql.select(id, groups).from(table(name("proposals", "proposal"))).where(id.in(some.stream().map(ProposalId::value).toList()))
                .fetchMap(row -> new ProposalId(row.get(id)), row -> Set.of(row.get(groups)));
    }

    public boolean knowsTheWord(String word) {
        return sql.fetchExists(table(name("proposals", "word")), field(name("word"), String.class).eq(word));
    }

    public void hasConfirmedHerAddress(Actor person) {
        people.confirmEmail(person.id());
    }

    public List<Letter> lettersTo(Actor person) {
        return letters.to(person.id());
    }

    /** An anonymous proposal. */
    public Receipt raised(Space space, @Nullable EventSummary event, String title) {
        return desk.raise(anonymous(space, event, title));
    }

    public static Raise anonymous(Space space, @Nullable EventSummary event, String title) {
        return new Raise(space.id(), event == null ? null : event.id(), title, "Därför.", Lang.SV, Raise.Byline.ANONYMOUS, null, null,
                UUID.randomUUID().toString());
    }
}
