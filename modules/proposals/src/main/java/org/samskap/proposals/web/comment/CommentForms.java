package org.samskap.proposals.web.comment;

import java.util.List;
import java.util.Set;

import org.samskap.accounts.People;
import org.samskap.proposals.Comment;
import org.samskap.proposals.internal.Seen;
import org.samskap.proposals.internal.Seen.Said;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.moderation.FormGuard;
import org.samskap.ui.Problem;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/** The form under a proposal, on its public page and behind the receipt. */
@Component
public class CommentForms {
    private final FormGuard guard;
    private final People people;

    CommentForms(FormGuard guard, People people) {
        this.guard = guard;
        this.people = people;
    }

    /** What is not there to be answered is not answered. @param page address of the page that it stands on */
    public CommentFields fields(Seen seen, CommentForm form, String page, Shell shell, List<Problem> problems) {
        return fields(seen, form, page, "proposals.comment.hint", shell, problems);
    }

    /** The same for the author, whose name is not told. */
    CommentFields fieldsOfAuthor(Seen seen, CommentForm form, String page, Shell shell, List<Problem> problems) {
        return fields(seen, form, page, "proposals.comment.hint.author", shell, problems);
    }

    private CommentFields fields(Seen seen, CommentForm form, String page, String hint, Shell shell, List<Problem> problems) {
        var answered = seen.comments().stream().filter(said -> said.shown() && said.id().equals(form.replyTo())).findFirst();
        var texts = shell.texts();
        return new CommentFields(page + "/comments", form.field(hint, texts, problems), form.languageField(texts), answered.map(said -> said.id().toString()).orElse(null),
                answered.map(said -> nameOf(said, texts)).orElse(null), form.begun() == null ? guard.begun() : form.begun(), !problems.isEmpty());
    }

    /** What was sent, once it has no problems. */
    public Comment comment(CommentForm form, Shell shell) {
        var text = Typed.lines(form.text());
        return new Comment(text, form.language(shell.lang()), form.replyTo(), guard.signs(form.begun(), form.website(), text));
    }

    private String nameOf(Said said, Texts texts) {
        if (said.byAuthor()) return texts.of("proposals.comment.author");
        return people.names(Set.of(said.person())).getOrDefault(said.person(), texts.of("proposals.comment.nobody"));
    }
}
