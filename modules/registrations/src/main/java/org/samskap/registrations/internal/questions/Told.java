package org.samskap.registrations.internal.questions;

import java.util.List;
import java.util.Map;

/** What somebody answered to the organiser's own questions, and what they need. */
public record Told(Map<QuestionId, List<String>> answers, Map<NeedKind, String> needs) {
    public static final Told NOTHING = new Told(Map.of(), Map.of());
}
