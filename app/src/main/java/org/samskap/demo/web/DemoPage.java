package org.samskap.demo.web;

import java.util.List;
import java.util.Map;

import org.samskap.demo.internal.DemoPeople.Somebody;

/** The page on which a visitor of the demonstration chooses whom to be, part by part. */
public record DemoPage(List<Part> parts) {

    /** @param part the key of its texts */
    public record Part(String part, List<Somebody> people) {}

    private static final List<String> ORDER =
            List.of("FACILITATOR", "COMMUNICATOR", "REPRESENTATIVE", "ORGANISER", "ADMINISTRATOR", "PARTICIPANT");

    static DemoPage of(Map<String, List<Somebody>> byPart) {
        return new DemoPage(ORDER.stream().filter(byPart::containsKey).map(part -> new Part(part, byPart.get(part))).toList());
    }
}
