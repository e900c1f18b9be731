package org.samskap.proposals.internal.board;

import static org.jooq.impl.DSL.left;
import static org.samskap.proposals.internal.board.ProposalTable.PROPOSAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.internal.Card;
import org.samskap.proposals.internal.Cards;
import org.samskap.proposals.internal.alike.Likeness;
import org.samskap.proposals.internal.alike.Said;
import org.springframework.stereotype.Component;

/**
 * What may belong together on a board, by the words in it. Computed here, whenever it is asked for; nothing is moved until a person decides so.
 * One at a time on a node, since a large pile keeps a processor busy for a second.
 */
@Component
public class Suggesting {
    /** Suggestions that somebody can still judge in one sitting. */
    private static final int MOST = 12;
    private static final int NEAREST = 8;
    private static final int COMPARED = 3000;
    private static final int OF_A_TEXT = 600;

    private final DSLContext sql;

    Suggesting(DSLContext sql) {
        this.sql = sql;
    }

    /** Loose cards that may belong together, and words for a name. */
    public record Suggestion(List<Card> cards, String name) {

        public List<ProposalId> ids() {
            return cards.stream().map(card -> card.proposal().id()).toList();
        }
    }

    /** @param suggestions the largest first; none when nothing seems to belong together */
    public record Suggested(List<Suggestion> suggestions, int loose) {

        /** Changes when something else is suggested, so that nobody agrees to what she has not seen. */
        public String mark() {
            return Integer.toHexString(Objects.hash(suggestions.stream().map(Suggestion::ids).toList()));
        }
    }

    /** @param same whether it seems to say the very same */
    public record Near(Card card, boolean same) {}

    private record Text(Card card, Said said) {}

    /** A first grouping of what lies loose on the board. */
    public synchronized Suggested suggest(Place place) {
        var texts = texts(place.raised().and(PROPOSAL.CLUSTER_ID.isNull()).and(Place.lying()));
        var heaps = Likeness.of(texts.stream().map(Text::said).toList()).heaps();
        return new Suggested(heaps.stream().limit(MOST).map(heap -> new Suggestion(heap.texts().stream().map(texts::get).map(Text::card).toList(),
                name(heap.words()))).toList(), texts.size());
    }

    /** What is like a card of the board, anywhere in its space, nearest first. */
    public synchronized List<Near> near(Place place, Card card) {
        var texts = new ArrayList<>(texts(PROPOSAL.SPACE_ID.eq(place.space().id()).and(Place.lying()).and(PROPOSAL.ID.ne(card.proposal().id()))));
        texts.addAll(texts(PROPOSAL.ID.eq(card.proposal().id())));
        return Likeness.of(texts.stream().map(Text::said).toList()).nearest(texts.size() - 1, NEAREST).stream()
                .map(near -> new Near(texts.get(near.text()).card(), near.likeness() >= Likeness.SAME)).toList();
    }

    private List<Text> texts(Condition which) {
        Field<String> body = left(PROPOSAL.BODY, OF_A_TEXT);
        return sql.select(Cards.FIELDS).select(body).from(PROPOSAL).where(which).orderBy(PROPOSAL.RAISED_ON.desc(), PROPOSAL.ID.desc()).limit(COMPARED)
                .fetch(row -> new Text(Cards.of(row), new Said(row.get(PROPOSAL.TITLE), row.get(body), row.get(PROPOSAL.LANGUAGE))));
    }

    private static String name(List<String> words) {
        var name = String.join(", ", words);
        return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
