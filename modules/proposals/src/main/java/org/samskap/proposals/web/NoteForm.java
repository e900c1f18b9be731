package org.samskap.proposals.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.EmailAddress;
import org.samskap.proposals.Raise;
import org.samskap.proposals.Raise.Byline;
import org.samskap.proposals.SpeakingAs;
import org.samskap.proposals.Told;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.Wording;
import org.samskap.proposals.internal.writing.Recognised;
import org.samskap.ui.Lang;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * Ideas as a scribe writes them, one on each line, all from the same.
 *
 * @param event slug, or null when it was told between events; then space
 * @param key   one-time key of the form
 * @param tags  ids of the themes that stand on all of them
 * @param as    as whom they spoke, if they said so
 */
record NoteForm(@Nullable String event, @Nullable String space, @Nullable String ideas, @Nullable String from, @Nullable String who,
                @Nullable String nameAgreed, @Nullable String email, @Nullable String emailAgreed, @Nullable String key, @Nullable List<String> tags,
                @Nullable String as) {
    static final int MOST = 40;
    static final int LONGEST = 1000;
    private static final int LOOKED_FOR = 5;

    /** From whom the ideas are. */
    enum From { NOBODY, ROLE, TABLE, PERSON }

    From chosen() {
        return Choices.find(From.values(), from).orElse(From.NOBODY);
    }

    List<String> lines() {
        return Typed.lines(ideas).lines().map(Typed::line).filter(line -> !line.isEmpty()).toList();
    }

    /** What was written last, to look for what is like it. */
    List<String> lastLines() {
        var lines = lines();
        return lines.subList(Math.max(0, lines.size() - LOOKED_FOR), lines.size());
    }

    /** What there is to mend. Name and address are written down only when the person agreed to each (PRIV-05). */
    List<Problem> problems(Texts texts) {
        var problems = new ArrayList<Problem>();
        if (lines().isEmpty()) problems.add(new Problem("ideas", texts.of("proposals.note.ideas.missing")));
        if (lines().size() > MOST) problems.add(new Problem("ideas", texts.of("proposals.note.ideas.many", MOST)));
        if (lines().stream().anyMatch(line -> line.length() > LONGEST)) problems.add(new Problem("ideas", texts.of("proposals.note.ideas.long", LONGEST)));
        int length = Typed.line(who).length();
        if (chosen() != From.NOBODY && length == 0) problems.add(new Problem("who", texts.of("proposals.note.who.missing")));
        if (length > Told.LONGEST) problems.add(new Problem("who", texts.of("proposals.note.who.long", Told.LONGEST)));
        if (chosen() == From.PERSON && nameAgreed == null) problems.add(new Problem("nameAgreed", texts.of("proposals.note.name-agreed.missing")));
        if (keyOrEmpty().isEmpty()) problems.add(new Problem("ideas", texts.of("proposals.note.again")));
        mail(texts, problems);
        return problems;
    }

    private void mail(Texts texts, List<Problem> problems) {
        if (Typed.lineOrNull(email) == null) return;
        if (EmailAddress.find(email).isEmpty()) problems.add(new Problem("email", texts.of("proposals.contact.wrong")));
        if (emailAgreed == null) problems.add(new Problem("emailAgreed", texts.of("proposals.note.email-agreed.missing")));
    }

    Told told() {
        return chosen() == From.ROLE || chosen() == From.TABLE ? new Told(Typed.line(who)) : Told.BY_NOBODY;
    }

    /** What is raised for one of the lines; a long one is its own explanation. */
    Raise raise(Occasion at, String line, int number, Lang lang) {
        boolean named = chosen() == From.PERSON;
        return new Raise(at.space().id(), at.event() == null ? null : at.event().id(), Wording.titleOf(line), Wording.bodyOf(line), Recognised.of(line, lang),
                named ? Byline.NAMED : Byline.ANONYMOUS, named ? Typed.line(who) : null, EmailAddress.find(email).map(EmailAddress::text).orElse(null),
                keyOf(keyOrEmpty(), number), null, SpeakingAs.find(as));
    }

    /** Whatever came as the key; a form without one has none to be recognised by. */
    String keyOrEmpty() {
        return key == null || key.length() > 64 ? "" : key;
    }

    static String keyOf(String key, int number) {
        return key + "-" + number;
    }
}
