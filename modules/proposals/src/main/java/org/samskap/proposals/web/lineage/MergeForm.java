package org.samskap.proposals.web.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.LineageDesk.Part;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Reference;
import org.samskap.proposals.internal.Notes;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.Wording;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * Which proposals go on together, and in what.
 *
 * @param also numbers that were typed
 * @param into number of one of them, or NEW
 * @param key  one-time key of the form
 */
record MergeForm(@Nullable List<String> proposals, @Nullable String also, @Nullable String into, @Nullable String title, @Nullable String body,
                 @Nullable String why, @Nullable String key) {
    static final String NEW = "new";
    private static final int MOST = 200;
    private static final int WHY = 1000;

    /** All that were ticked or typed, each once. */
    List<Reference> references() {
        return Stream.concat(proposals == null ? Stream.of() : proposals.stream(), Arrays.stream(Typed.line(also).split("[\\s,;]+")))
                .map(Reference::parse).flatMap(reference -> reference.stream()).distinct().limit(MOST).toList();
    }

    boolean intoNew() {
        return NEW.equals(into);
    }

    Part part() {
        return new Part(Typed.line(title), Typed.lines(body));
    }

    /** @param found what there is of them */
    List<Problem> problems(List<ProposalSummary> found, Texts texts) {
        var problems = new ArrayList<Problem>(missing(found, texts));
        if (found.size() < 2) problems.add(new Problem("also", texts.of("proposals.lineage.refused.TOO_FEW", "")));
        if (!intoNew() && target(found) == null) problems.add(new Problem("into", texts.of("proposals.lineage.merge.into.missing")));
        if (intoNew()) problems.addAll(PartFields.problems("title", "body", part(), texts));
        if (Typed.lines(why).length() > WHY) problems.add(new Problem("why", texts.of("proposals.lineage.why.long", WHY)));
        return problems;
    }

    /** Numbers that lead to nothing. */
    List<Problem> missing(List<ProposalSummary> found, Texts texts) {
        var there = found.stream().map(ProposalSummary::reference).toList();
        var typed = Arrays.stream(Typed.line(also).split("[\\s,;]+")).filter(word -> !word.isEmpty())
                .filter(word -> Reference.parse(word).filter(there::contains).isEmpty()).toList();
        return typed.isEmpty() ? List.of() : List.of(new Problem("also", texts.of("proposals.lineage.merge.also.unknown", String.join(", ", typed))));
    }

    @Nullable ProposalSummary target(List<ProposalSummary> found) {
        return found.stream().filter(one -> one.reference().text().equals(into)).findFirst().orElse(null);
    }

    MergeFields fields(List<ProposalSummary> found, Texts texts, List<Problem> problems) {
        var choices = new ArrayList<>(found.stream().map(one -> Choice.of(one.reference().text(), one.reference() + " – " + one.title())).toList());
        choices.add(new Choice(NEW, texts.of("proposals.lineage.merge.new"), texts.of("proposals.lineage.merge.new.hint")));
        return new MergeFields(
                Field.of("also", texts.of("ui.optional", texts.of("proposals.lineage.merge.also")), missing(found, texts).isEmpty() ? "" : also)
                        .hint(texts.of("proposals.lineage.merge.also.hint")).problemOf(problems),
                Field.of("into", texts.of("proposals.lineage.merge.into"), into).choices(choices).problemOf(problems),
                Field.of("title", texts.of("proposals.lineage.part.title"), title).hint(texts.of("proposals.lineage.merge.title.hint", Wording.TITLE)).problemOf(problems),
                Field.of("body", texts.of("ui.optional", texts.of("proposals.lineage.part.body")), body).problemOf(problems),
                Field.of("why", texts.of("ui.optional", texts.of("proposals.lineage.merge.why")), why).hint(texts.of("proposals.lineage.why.hint")).problemOf(problems));
    }

    /** The form's own; one that came without any gets one, so that it is not taken for another's. */
    String keyOrNew() {
        return key == null || key.isBlank() || key.length() > 64 ? Notes.newKey() : key;
    }
}
