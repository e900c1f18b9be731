package org.samskap.registrations.web.people;

import java.util.List;
import java.util.Map;

/** What somebody else saved meanwhile where this person typed something else. */
public record Difference(String label, String now) {

    /** @param typed and what stands now, by label and in its order */
    static List<Difference> between(Map<String, String> typed, Map<String, String> now) {
        return now.entrySet().stream().filter(entry -> !entry.getValue().equals(typed.getOrDefault(entry.getKey(), "")))
                .map(entry -> new Difference(entry.getKey(), entry.getValue())).toList();
    }
}
