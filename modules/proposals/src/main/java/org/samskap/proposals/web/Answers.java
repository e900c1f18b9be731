package org.samskap.proposals.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.EmailAddress;
import org.samskap.proposals.Raise.Byline;
import org.samskap.proposals.SpeakingAs;
import org.samskap.proposals.internal.Draft;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.Wording;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** What somebody answered on one of the pages: into the draft with it, or what there is to mend. */
sealed interface Answers {

    List<Problem> problems(Texts texts);

    /** Only when there are no problems. */
    Draft into(Draft draft);

    /** All that the forms of the four questions may send; a page takes from it what it asked for. */
    record Sent(@Nullable String title, @Nullable String body, @Nullable String byline, @Nullable String name,
                @Nullable String contact, @Nullable String email, @Nullable String as) {

        Answers to(Step asked) {
            return switch (asked) {
                case WHAT -> new What(title);
                case WHY -> new Why(body);
                case NAME -> new Name(byline, name, as);
                case CONTACT -> new Contact(contact, email);
                case CHECK -> throw new IllegalArgumentException("The check page asks nothing");
            };
        }
    }

    record What(@Nullable String title) implements Answers {

        @Override
        public List<Problem> problems(Texts texts) {
            int length = Typed.line(title).length();
            if (length == 0) return one("title", texts.of("proposals.what.missing"));
            return length > Wording.TITLE ? one("title", texts.of("proposals.what.long", Wording.TITLE, length - Wording.TITLE)) : List.of();
        }

        @Override
        public Draft into(Draft draft) {
            return draft.title(Typed.line(title));
        }
    }

    record Why(@Nullable String body) implements Answers {

        @Override
        public List<Problem> problems(Texts texts) {
            int length = Typed.lines(body).length();
            return length > Wording.BODY ? one("body", texts.of("proposals.why.long", Wording.BODY, length - Wording.BODY)) : List.of();
        }

        @Override
        public Draft into(Draft draft) {
            return draft.body(Typed.lines(body));
        }
    }

    record Name(@Nullable String byline, @Nullable String name, @Nullable String as) implements Answers {

        @Override
        public List<Problem> problems(Texts texts) {
            if (!Choices.isOne(Byline.values(), byline)) return one("byline", texts.of("proposals.name.choose"));
            if (byline().equals(Byline.ANONYMOUS.name())) return List.of();
            int length = Typed.line(name).length();
            if (length == 0) return one("name", texts.of("proposals.name.missing." + byline));
            return length > Wording.NAME ? one("name", texts.of("proposals.name.long", Wording.NAME)) : List.of();
        }

        /** What was typed as a name is forgotten when she decides to be anonymous (PRIV-01). */
        @Override
        public Draft into(Draft draft) {
            var chosen = Byline.valueOf(byline());
            return draft.author(chosen, chosen == Byline.ANONYMOUS ? null : Typed.line(name), SpeakingAs.find(as));
        }

        @Override
        public String byline() {
            return byline == null ? "" : byline;
        }
    }

    record Contact(@Nullable String contact, @Nullable String email) implements Answers {
        static final String NONE = "none";
        static final String MAIL = "email";

        @Override
        public List<Problem> problems(Texts texts) {
            if (NONE.equals(contact)) return List.of();
            if (!MAIL.equals(contact)) return one("contact", texts.of("proposals.contact.choose"));
            return EmailAddress.find(email).isPresent() ? List.of() : one("email", texts.of("proposals.contact.wrong"));
        }

        @Override
        public Draft into(Draft draft) {
            return draft.email(NONE.equals(contact) ? "" : EmailAddress.find(email).orElseThrow().text());
        }
    }

    private static List<Problem> one(String field, String message) {
        return List.of(new Problem(field, message));
    }
}
