package org.samskap.proposals.internal.board;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.samskap.proposals.internal.board.ClusterTable.CLUSTER;
import static org.samskap.proposals.internal.board.ProposalTable.PROPOSAL;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.Reference;
import org.samskap.proposals.internal.Card;
import org.samskap.proposals.internal.Cards;
import org.samskap.proposals.internal.search.Sought;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Component;

/** What the boards show; whoever asks has found the {@link Place}, so she is staff of its space. */
@Component
public class BoardQueries {
    /** A page of loose cards; a space may hold thousands. */
    public static final int LOOSE = 48;
    /** Columns side by side. */
    public static final int GROUPS = 24;
    /** Of a group on the board; its own page has more. */
    public static final int OF_A_GROUP = 12;
    /** Of a group on its own page. */
    public static final int OF_ONE = 120;
    private static final int MOST_NAMES = 500;

    private final DSLContext sql;
    private final Events events;
    private final Steps steps;

    BoardQueries(DSLContext sql, Events events, Steps steps) {
        this.sql = sql;
        this.events = events;
        this.steps = steps;
    }

    /** The part of the board that somebody looks at. */
    public Board get(Place place, Glance glance) {
        var pile = pile(place, glance);
        var names = pile.names();
        var groups = groups(place, from(names, glance.groups()), OF_A_GROUP);
        var shown = pile.first(LOOSE);
        return new Board(place, shown, pile.total(), pile.found(), pile.cards().size() > LOOSE ? shown.getLast().proposal().reference() : null,
                groups, names, further(names, groups),
                meetings(place, Stream.concat(shown.stream(), groups.stream().flatMap(group -> group.cards().stream()))), steps.latest(place.space().id()));
    }

    /** One group of the board with its cards. @throws NotVisible when there is none */
    public Board.Group get(Place place, ClusterId group) {
        return groups(place, List.of(group), OF_ONE).stream().findFirst().orElseThrow(() -> new NotVisible("cluster " + group));
    }

    /** By reference. @throws NotVisible when one of them does not lie on this board */
    public Map<String, Card> cards(Place place, Collection<String> references) {
        if (references.isEmpty()) return Map.of();
        var found = sql.select(Cards.FIELDS).from(PROPOSAL).where(PROPOSAL.REFERENCE.in(references)).and(place.cards())
                .fetchMap(PROPOSAL.REFERENCE, Cards::of);
        if (found.size() < Set.copyOf(references).size()) throw new NotVisible("proposal on board of " + place.space().id());
        return found;
    }

    /** The names of some groups of a space. */
    public Map<ClusterId, String> names(Place place, Collection<ClusterId> groups) {
        return groups.isEmpty() ? Map.of() : sql.select(CLUSTER.ID, CLUSTER.NAME).from(CLUSTER).where(CLUSTER.ID.in(groups)).and(CLUSTER.SPACE_ID.eq(place.space().id()))
                .fetchMap(CLUSTER.ID, CLUSTER.NAME);
    }

    /** The meetings at which these were raised; only for a space's board they must be asked for. */
    public Map<EventId, EventSummary> meetings(Place place, Stream<Card> cards) {
        var meetings = new HashMap<>(place.meetings());
        var others = cards.map(card -> card.proposal().raisedAt()).filter(Objects::nonNull).filter(id -> !meetings.containsKey(id)).collect(Collectors.toSet());
        if (!others.isEmpty()) meetings.putAll(events.get(others));
        return meetings;
    }

    private static List<ClusterId> from(List<Board.Name> names, @Nullable ClusterId after) {
        var ids = names.stream().map(Board.Name::id).toList();
        return ids.stream().skip(after == null ? 0 : ids.indexOf(after) + 1).limit(GROUPS).toList();
    }

    private static @Nullable ClusterId further(List<Board.Name> names, List<Board.Group> groups) {
        return groups.isEmpty() || groups.getLast().id().equals(names.getLast().id()) ? null : groups.getLast().id();
    }

    private List<Board.Group> groups(Place place, List<ClusterId> ids, int cards) {
        if (ids.isEmpty()) return List.of();
        Field<Integer> size = field(selectCount().from(PROPOSAL).where(PROPOSAL.CLUSTER_ID.eq(CLUSTER.ID)).and(Place.lying()));
        Field<List<Card>> first = multiset(select(Cards.FIELDS).from(PROPOSAL).where(PROPOSAL.CLUSTER_ID.eq(CLUSTER.ID)).and(Place.lying())
                .orderBy(PROPOSAL.RAISED_ON, PROPOSAL.ID).limit(cards)).convertFrom(rows -> rows.map(Cards::of));
        return sql.select(CLUSTER.ID, CLUSTER.NAME, CLUSTER.NOTE, CLUSTER.VERSION, size, first).from(CLUSTER)
                .where(CLUSTER.ID.in(ids)).and(place.groups()).orderBy(CLUSTER.FORMED_AT, CLUSTER.ID)
                .fetch(row -> new Board.Group(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    /** What lies loose, counted and the next page of it, and the names of all groups, oldest first: in one statement. */
    private Pile pile(Place place, Glance glance) {
        var loose = place.raised().and(PROPOSAL.CLUSTER_ID.isNull()).and(Place.lying());
        var found = loose.and(saying(glance.sought()));
        Field<Integer> total = field(selectCount().from(PROPOSAL).where(loose));
        Field<Integer> matching = field(selectCount().from(PROPOSAL).where(found));
        Field<List<Card>> cards = multiset(select(Cards.FIELDS).from(PROPOSAL).where(found).and(after(glance.after()))
                .orderBy(PROPOSAL.RAISED_ON, PROPOSAL.ID).limit(LOOSE + 1)).convertFrom(rows -> rows.map(Cards::of));
        Field<List<Board.Name>> names = multiset(select(CLUSTER.ID, CLUSTER.NAME).from(CLUSTER).where(place.groups()).orderBy(CLUSTER.FORMED_AT, CLUSTER.ID).limit(MOST_NAMES))
                .convertFrom(rows -> rows.map(Records.mapping(Board.Name::new)));
        return sql.select(total, matching, cards, names).fetchSingle(Records.mapping(Pile::new));
    }

    private record Pile(int total, int found, List<Card> cards, List<Board.Name> names) {

        List<Card> first(int most) {
            return cards.stream().limit(most).toList();
        }
    }

    private static Condition saying(Sought sought) {
        return sought.isNothing() ? noCondition() : condition(function(name("proposals", "says"), SQLDataType.BOOLEAN, PROPOSAL.WORDS, inline(sought.query())));
    }

    private static Condition after(@Nullable Reference last) {
        if (last == null) return noCondition();
        var other = PROPOSAL.as("last");
        return row(PROPOSAL.RAISED_ON, PROPOSAL.ID).gt(select(other.RAISED_ON, other.ID).from(other).where(other.REFERENCE.eq(last.text())));
    }
}
