package org.samskap.spaces.web.settings;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.EmailAddress;
import org.samskap.spaces.internal.settings.Settings;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * Settings as they were typed.
 *
 * @param version of what was read before
 */
record SettingsForm(@Nullable String name, @Nullable String summary, @Nullable String about, @Nullable String whoMeets, @Nullable String whatHappens,
                    @Nullable String contactRole, @Nullable String contactEmail, @Nullable String answerWithin, @Nullable String premoderated,
                    @Nullable Integer version) {
    static final int NAME = 120;
    static final int SHORT = 400;
    static final int LONG = 4000;

    static SettingsForm of(Settings now, int version) {
        return new SettingsForm(now.name(), now.summary(), now.about(), now.whoMeets(), now.whatHappens(), now.contactRole(), now.contactEmail(),
                Integer.toString(now.answerWithin()), now.premoderated() ? "true" : null, version);
    }

    SettingsForm at(int newer) {
        return new SettingsForm(name, summary, about, whoMeets, whatHappens, contactRole, contactEmail, answerWithin, premoderated, newer);
    }

    List<Problem> problems(Texts texts) {
        var problems = new ArrayList<Problem>();
        words(problems, "name", name, NAME, texts);
        words(problems, "summary", summary, SHORT, texts);
        words(problems, "about", about, LONG, texts);
        words(problems, "whoMeets", whoMeets, LONG, texts);
        words(problems, "whatHappens", whatHappens, LONG, texts);
        words(problems, "contactRole", contactRole, NAME, texts);
        if (!clean(contactEmail).isEmpty() && EmailAddress.find(contactEmail).isEmpty()) problems.add(new Problem("contactEmail", texts.of("spaces.settings.email.wrong")));
        if (!clean(answerWithin).matches("[1-9]\\d{0,2}") || days() > 365) problems.add(new Problem("answerWithin", texts.of("spaces.settings.days.wrong")));
        return problems;
    }

    private static void words(List<Problem> problems, String field, @Nullable String typed, int most, Texts texts) {
        int length = clean(typed).length();
        if (length == 0) problems.add(new Problem(field, texts.of("spaces.settings.missing")));
        else if (length > most) problems.add(new Problem(field, texts.of("spaces.settings.long", most, length - most)));
    }

    /** Only when there are no problems. */
    Settings settings() {
        return new Settings(line(name), line(summary), clean(about), clean(whoMeets), clean(whatHappens), line(contactRole),
                clean(contactEmail).isEmpty() ? null : EmailAddress.find(contactEmail).orElseThrow().text(), days(), "true".equals(premoderated));
    }

    private int days() {
        return Integer.parseInt(clean(answerWithin));
    }

    private static String line(@Nullable String typed) {
        return clean(typed).replaceAll("\\s+", " ");
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\\n]]", "").strip();
    }
}
