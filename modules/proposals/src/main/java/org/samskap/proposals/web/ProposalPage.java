package org.samskap.proposals.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventSummary;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.internal.Seen;
import org.samskap.proposals.internal.receipt.Holders.Wanted;
import org.samskap.proposals.web.comment.CommentFields;
import org.samskap.spaces.Space;
import org.samskap.ui.Knot;
import org.samskap.ui.Lang;
import org.samskap.ui.LocalPath;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.samskap.ui.Ui;

/**
 * A proposal's page, with all decisions made.
 *
 * @param mine    whether it was opened with the receipt code
 * @param labelsHref where its themes and needs are changed; null for who may not
 * @param comment the form's fields; null for visitors, who may read but not write
 * @param wanted  what the holder of the receipt supports elsewhere; empty on the public page
 */
public record ProposalPage(Shell shell, Seen seen, Space space, @Nullable EventSummary event,
                           Map<PersonId, String> names, Parts parts, boolean mine, @Nullable CommentFields comment, boolean mayModerate, @Nullable String labelsHref,
                           List<Wanted> wanted) {

    /**
     * A comment, whose it is, and what it was answered.
     *
     * @param said null when it is not shown any more and only its answers are
     */
    public record Comment(String name, Seen.@Nullable Said said, List<Comment> replies) {}

    public Texts texts() {
        return shell.texts();
    }

    public ProposalSummary proposal() {
        return seen.summary();
    }

    /** The tag for a text in another language than the page's, or null. */
    public @Nullable String foreign(Lang lang) {
        return lang == shell.lang() ? null : lang.tag();
    }

    public String byline() {
        var arose = proposal().lineage().arose();
        if (arose != null) return texts().of("proposals.lineage.byline." + arose);
        return Bylines.of(seen.byline(), seen.author() == null ? null : names.get(seen.author()), seen.toldBy(),
                Bylines.saidAt(event, proposal().raisedOn()), texts());
    }

    public LocalDate raisedOn() {
        return proposal().raisedOn().atZone(space.zone()).toLocalDate();
    }

    /** Until somebody has read it and promised a day: what the space promises for every new proposal. */
    public boolean promisedBySpace() {
        return parts.promise().isEmpty() && proposal().status().open();
    }

    public LocalDate answerBy() {
        return raisedOn().plusDays(space.answerWithin());
    }

    /** Each with its answers; the first of them that answers something hidden stands for it. */
    public List<Comment> comments() {
        var first = seen.comments().stream().filter(said -> said.replyTo() == null).collect(Collectors.toMap(Seen.Said::id, said -> said, (a, b) -> a, LinkedHashMap::new));
        var answers = seen.comments().stream().filter(said -> said.replyTo() != null)
                .collect(Collectors.groupingBy(Seen.Said::replyTo, LinkedHashMap::new, Collectors.mapping(said -> new Comment(name(said), said, List.of()), Collectors.toList())));
        var all = new ArrayList<Comment>();
        first.forEach((id, said) -> all.add(new Comment(name(said), said, answers.getOrDefault(id, List.of()))));
        answers.forEach((id, replies) -> {
            if (!first.containsKey(id)) all.add(new Comment(texts().of("proposals.comment.nobody"), null, replies));
        });
        return all;
    }

    private String name(Seen.Said said) {
        return said.byAuthor() ? texts().of("proposals.comment.author") : nameOf(said.person());
    }

    public String nameOf(PersonId person) {
        return names.getOrDefault(person, texts().of("proposals.comment.nobody"));
    }

    public String signInHref() {
        return LocalPath.with("/sign-in", "next", proposal().href());
    }

    /** The page behind the receipt, while it is shown. */
    public String receiptHref() {
        return shell.path().replaceFirst("\\?.*", "");
    }

    /** The first knots of a thread that nobody has written to yet. */
    public List<Knot> firstKnots() {
        var texts = texts();
        return List.of(
                new Knot(Knot.Size.FULL, false, raisedOn(), null, Ui.plain(texts.of("proposals.trail.raised")), null),
                new Knot(Knot.Size.FULL, true, answerBy(), texts.of("ui.promise.by"),
                        Ui.plain(texts.of("proposals.trail.answer")), null));
    }
}
