package org.samskap.proposals.web.comment;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.Wording;
import org.samskap.proposals.internal.writing.PersonalHints;
import org.samskap.proposals.internal.writing.Recognised;
import org.samskap.proposals.web.Choices;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * What somebody wants to say to a proposal.
 *
 * @param written language of the text; {@code lang} would be that of the page
 * @param reply   id of the comment that it answers
 * @param website nobody sees this field; who fills it in is a machine
 * @param looked  whether the advice about personal matters was shown before
 */
public record CommentForm(@Nullable String text, @Nullable String written, @Nullable String reply, @Nullable String begun, @Nullable String website,
                   @Nullable String looked) {

    public static CommentForm answering(@Nullable String comment) {
        return new CommentForm(null, null, comment, null, null, null);
    }

    /** What is to be mended; advice about personal matters is given once. */
    public List<Problem> problems(Texts texts) {
        int length = Typed.lines(text).length();
        if (length == 0) return List.of(new Problem("text", texts.of("proposals.comment.missing")));
        if (length > Wording.COMMENT) return List.of(new Problem("text", texts.of("proposals.comment.long", Wording.COMMENT, length - Wording.COMMENT)));
        return hasLooked() ? List.of() : PersonalHints.of(Typed.lines(text)).stream().limit(1)
                .map(hint -> new Problem("text", texts.of("proposals.personal.again", texts.of("proposals.personal." + hint.kind(), hint.found())))).toList();
    }

    /** Advice is given once; whoever sends again has decided. */
    boolean hasLooked() {
        return "true".equals(looked);
    }

    Lang language(Lang ofPage) {
        return Choices.find(Lang.values(), written).orElseGet(() -> Recognised.of(Typed.lines(text), ofPage));
    }

    @Nullable UUID replyTo() {
        try {
            return reply == null || reply.isEmpty() ? null : UUID.fromString(reply);
        } catch (IllegalArgumentException e) {
            throw new NotVisible("comment");
        }
    }

    Field field(String hint, Texts texts, List<Problem> problems) {
        return Field.of("text", texts.of("proposals.comment.label"), text)
                .hint(texts.of(hint)).problemOf(problems);
    }

    Field languageField(Texts texts) {
        var choices = Stream.concat(Stream.of(Choice.of("", texts.of("proposals.comment.language.any"))),
                Arrays.stream(Lang.values()).map(lang -> Choice.of(lang.name(), lang.ownName()))).toList();
        return Field.of("written", texts.of("proposals.comment.language"), written).choices(choices);
    }
}
