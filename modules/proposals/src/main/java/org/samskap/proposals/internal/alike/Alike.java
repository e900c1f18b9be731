package org.samskap.proposals.internal.alike;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.samskap.proposals.internal.alike.ProposalTable.PROPOSAL;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.internal.Summaries;
import org.samskap.proposals.internal.Visibility;
import org.samskap.proposals.internal.alike.Wordings.Word;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Component;

/** Finds what is there already, for who is about to say something like it. */
@Component
public class Alike {
    private static final int MOST = 3;
    private static final int WORDS = 8;
    private static final int OF_A_WORD = 40;
    /** Beside those with its words, some others tell which words are rare. */
    private static final int LATEST = 120;
    private static final int OF_A_TEXT = 600;
    private static final int SHORTEST = 3;

    private final DSLContext sql;

    Alike(DSLContext sql) {
        this.sql = sql;
    }

    private record Text(ProposalSummary proposal, Said said) {}

    /** What everybody may see of the space and is most like it, nearest first; one statement. */
    public List<ProposalSummary> find(SpaceId space, Said said) {
        var beginnings = new Wordings().words(said).stream().map(Alike::beginning).filter(word -> word.length() >= SHORTEST).distinct().limit(WORDS).toList();
        if (beginnings.isEmpty()) return List.of();
        var texts = new ArrayList<>(texts(space, beginnings));
        var compared = Stream.concat(texts.stream().map(Text::said), Stream.of(said)).toList();
        return Likeness.of(compared).nearest(texts.size(), MOST).stream().map(near -> texts.get(near.text()).proposal()).toList();
    }

    private List<Text> texts(SpaceId space, List<String> beginnings) {
        var seen = PROPOSAL.SPACE_ID.eq(space).and(Visibility.toEveryone()).and(PROPOSAL.TURN.isNull());
        var ids = Stream.concat(Stream.of(latest(seen, LATEST)), beginnings.stream().map(word -> latest(seen.and(says(word)), OF_A_WORD)))
                .reduce(Select::union).orElseThrow();
        Field<String> body = left(PROPOSAL.BODY, OF_A_TEXT);
        return sql.select(Summaries.FIELDS).select(body).from(PROPOSAL).where(PROPOSAL.ID.in(ids)).orderBy(PROPOSAL.RAISED_ON, PROPOSAL.ID)
                .fetch(row -> new Text(Summaries.of(row), new Said(row.get(PROPOSAL.TITLE), row.get(body), row.get(PROPOSAL.LANGUAGE))));
    }

    private static Select<Record1<ProposalId>> latest(Condition which, int most) {
        return select(PROPOSAL.ID).from(PROPOSAL).where(which).orderBy(PROPOSAL.RAISED_ON.desc(), PROPOSAL.ID.desc()).limit(most);
    }

    /** A word consists of letters and digits, so that there is nothing to quote in it. */
    private static Condition says(String beginning) {
        return condition(function(name("proposals", "says"), SQLDataType.BOOLEAN, PROPOSAL.WORDS, inline("'" + beginning + "':*")));
    }

    /** The stem where the word begins with it, so that other forms are found. */
    private static String beginning(Word word) {
        var stem = word.stem().replaceFirst("^[a-z]+:", "");
        return word.written().startsWith(stem) ? stem : word.written();
    }
}
