package org.samskap.proposals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.proposals.Raise.Byline;
import org.samskap.proposals.internal.Draft;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Dates;
import org.samskap.ui.Lang;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

class AnswersTests {
    private static final Texts TEXTS = new Keys();
    private static final Draft DRAFT = new Draft(SpaceId.next(), null, null, null, null, null, null);

    @Test
    void aProposalNeedsATitleOfAtMost120Characters() {
        assertThat(fields(new Answers.What(" "))).containsExactly("title");
        assertThat(fields(new Answers.What("å".repeat(121)))).containsExactly("title");
        assertThat(fields(new Answers.What("å".repeat(120)))).isEmpty();
    }

    @Test
    void whyMayBeLeftEmptyButNotBeABook() {
        assertThat(fields(new Answers.Why(null))).isEmpty();
        assertThat(fields(new Answers.Why("å".repeat(4001)))).containsExactly("body");
        // A line end that a browser sends as two characters is one.
        assertThat(fields(new Answers.Why("å\r\n".repeat(2000)))).isEmpty();
    }

    @Test
    @Tag("PRIV-01")
    void whoChoosesToBeAnonymousHasHerNameForgotten() {
        assertThat(new Answers.Name("ANONYMOUS", "Rut", null).into(DRAFT.author(Byline.NAMED, "Rut", null)).name()).isNull();
    }

    @Test
    void whoWantsToBeNamedWritesAName() {
        assertThat(fields(new Answers.Name("NAMED", "", null))).containsExactly("name");
        assertThat(fields(new Answers.Name("PSEUDONYM", "å".repeat(81), null))).containsExactly("name");
        assertThat(fields(new Answers.Name("PRESIDENT", "Rut", null))).containsExactly("byline");
        assertThat(fields(new Answers.Name(null, null, null))).containsExactly("byline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rut", "rut@", "@post.example", "rut@post.example\nbcc: x@y.example", "rut @post.example"})
    void anAddressLooksLikeOne(String email) {
        assertThat(fields(new Answers.Contact("email", email))).containsExactly("email");
    }

    @Test
    @Tag("PRIV-01")
    void whoWantsNoMailHasHerAddressForgotten() {
        assertThat(new Answers.Contact("none", "rut@post.example").into(DRAFT).email()).isEmpty();
        assertThat(fields(new Answers.Contact(null, null))).containsExactly("contact");
    }

    @Test
    void whatIsNotAnsweredYetComesNext() {
        assertThat(Step.firstOpen(DRAFT)).isEqualTo(Step.WHAT);
        assertThat(Step.firstOpen(DRAFT.title("Ett rum"))).isEqualTo(Step.WHY);
        assertThat(Step.firstOpen(DRAFT.title("Ett rum").body("").author(Byline.ANONYMOUS, null, null).email(""))).isEqualTo(Step.CHECK);
    }

    private static List<String> fields(Answers answers) {
        return answers.problems(TEXTS).stream().map(Problem::field).toList();
    }

    /** Says the key instead of its text. */
    private static final class Keys implements Texts {
        @Override
        public String of(String key, Object... arguments) {
            return key;
        }

        @Override
        public boolean has(String key) {
            return true;
        }

        @Override
        public Lang lang() {
            return Lang.SV;
        }

        @Override
        public Dates dates() {
            throw new UnsupportedOperationException();
        }
    }
}
