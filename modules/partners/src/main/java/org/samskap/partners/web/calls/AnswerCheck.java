package org.samskap.partners.web.calls;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Call;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** Finds what has to be mended before an answer can be kept. */
final class AnswerCheck {
    static final int LONGEST_NAME = 160;
    static final int LONGEST_LINE = 80;
    static final int LONGEST_BRING = 2000;

    private final List<Problem> problems = new ArrayList<>();
    private final Texts texts;

    private AnswerCheck(Texts texts) {
        this.texts = texts;
    }

    static List<Problem> problems(AnswerForm form, Call call, Texts texts) {
        var check = new AnswerCheck(texts);
        check.needed("organisation", form.line(form.organisation()), LONGEST_NAME);
        if (form.chosenSector().isEmpty()) check.say("sector", "sector.missing");
        check.fits("municipality", form.line(form.municipality()), LONGEST_LINE);
        if (!call.areas().isEmpty() && form.chosenAreas(call).isEmpty()) check.say("areas", "area.missing");
        check.fits("bring", form.bring(), LONGEST_BRING);
        check.needed("name", form.line(form.name()), LONGEST_LINE);
        if (form.email() == null || form.email().isBlank()) check.say("email", "email.missing");
        else if (form.address().isEmpty()) check.say("email", "email.wrong");
        if (form.website() != null && !form.website().isBlank()) check.say("website", "website.filled");
        return List.copyOf(check.problems);
    }

    private void needed(String field, String typed, int longest) {
        if (typed.isEmpty()) say(field, field + ".missing");
        else fits(field, typed, longest);
    }

    private void fits(String field, @Nullable String typed, int longest) {
        if (typed != null && CallCheck.length(typed) > longest) say(field, "long", longest);
    }

    private void say(String field, String key, Object... arguments) {
        problems.add(new Problem(field, texts.of("partners.call." + key, arguments)));
    }
}
