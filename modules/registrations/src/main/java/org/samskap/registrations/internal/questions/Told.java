package org.samskap.registrations.internal.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What somebody answered to the organiser's own questions, and what they need. */
public record Told(Map<QuestionId, List<String>> answers, Map<NeedKind, String> needs) {
    public static final Told NOTHING = new Told(Map.of(), Map.of());

    /** What is not asked any more stays as it was told. */
    public Told keeping(Told before, boolean access, boolean diet) {
        var needs = new HashMap<>(this.needs);
        before.needs.forEach((kind, words) -> {
            if (kind == NeedKind.ACCESS ? !access : !diet) needs.put(kind, words);
        });
        return new Told(answers, needs);
    }
}
