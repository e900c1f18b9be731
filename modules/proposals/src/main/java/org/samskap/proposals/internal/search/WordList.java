package org.samskap.proposals.internal.search;

import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.samskap.proposals.internal.search.WordTable.WORD;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.samskap.proposals.internal.search.Sought.Term;
import org.springframework.stereotype.Component;

/** All words of all proposals. They are never shown: some stand in texts that not everybody may see (SEC-02). */
@Component
public class WordList {
    private static final int MOST_TERMS = 10;
    private static final int MOST_WORDS = 60;
    private static final int MOST_GUESSES = 5;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    /** A shorter word is part of too many others by chance. */
    private static final int SHORTEST_PART = 4;
    private static final double ALIKE = 0.4;

    private final DSLContext sql;

    WordList(DSLContext sql) {
        this.sql = sql;
    }

    /** Takes in the words of a text, in lower case; those that stand here already stay as they are. */
    public void add(Collection<String> words) {
        var rows = words.stream().filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
                // In one order, so that two who add the same words wait for each other instead of standing in each other's way.
                .sorted().distinct().toList();
        if (rows.isEmpty()) return;
        var insert = sql.insertInto(WORD, WORD.WORD_, WORD.STEMS);
        rows.forEach(word -> insert.values(word, Stems.of(word).toArray(String[]::new)));
        insert.onConflictDoNothing().execute();
    }

    /** What these words look for: one statement, and one more when a word is spelt like nothing that is written. */
    public Sought find(String typed) {
        var terms = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(term -> !term.isEmpty())
                .distinct().limit(MOST_TERMS).toList();
        var looked = terms.stream().filter(term -> term.length() >= SHORTEST && term.length() <= LONGEST).toList();
        var known = words(looked, WordList::meaning);
        var guessed = words(looked.stream().filter(term -> !known.containsKey(term)).toList(), WordList::speltLike);
        return new Sought(terms.stream().map(term -> new Term(term,
                known.getOrDefault(term, guessed.getOrDefault(term, Set.of())))).toList(), !guessed.isEmpty());
    }

    private Map<String, Set<String>> words(List<String> terms, Function<String, Select<Record2<String, String>>> each) {
        return terms.stream().map(each).reduce(Select::unionAll)
                .map(all -> sql.fetch(all).intoGroups(Record2::value1, Record2::value2).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, words -> Set.copyOf(words.getValue()))))
                .orElse(Map.of());
    }

    /** Words that begin with the term, share a stem with it, or have it or its stem as a part. */
    private static Select<Record2<String, String>> meaning(String term) {
        var swedish = Stems.swedish(term);
        Condition part = swedish.length() < SHORTEST_PART ? noCondition() : WORD.WORD_.contains(swedish);
        Condition stem = arrayOverlap(WORD.STEMS, Stems.of(term).toArray(String[]::new));
        // The shortest say most about the term; what merely begins with it is found without standing here.
        return select(inline(term), WORD.WORD_).from(WORD).where(WORD.WORD_.startsWith(term).or(stem).or(part))
                .orderBy(WORD.WORD_.startsWith(term).not().or(WORD.WORD_.eq(term)).desc(), length(WORD.WORD_), WORD.WORD_).limit(MOST_WORDS);
    }

    private static Select<Record2<String, String>> speltLike(String term) {
        Field<Double> likeness = function(name("proposals", "likeness"), SQLDataType.DOUBLE, WORD.WORD_, val(term));
        return select(inline(term), WORD.WORD_).from(WORD)
                .where(condition(function(name("proposals", "spelt_like"), SQLDataType.BOOLEAN, WORD.WORD_, val(term)))).and(likeness.ge(ALIKE))
                .orderBy(likeness.desc(), WORD.WORD_).limit(MOST_GUESSES);
    }
}
