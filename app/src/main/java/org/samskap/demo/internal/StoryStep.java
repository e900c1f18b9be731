package org.samskap.demo.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** One step of the story: when, which verb, by whom, and what else the verb needs. */
record StoryStep(JsonNode node) {
    /** Both zones of the cases keep the same time. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    Instant at() {
        return LocalDateTime.parse(get("at")).atZone(ZONE).toInstant();
    }

    LocalDate day() {
        return at().atZone(ZONE).toLocalDate();
    }

    String verb() {
        return get("do");
    }

    /** @throws IllegalStateException when the step does not say */
    String get(String key) {
        var value = find(key);
        if (value == null) throw new IllegalStateException("A demo step lacks " + key + ": " + node);
        return value;
    }

    @Nullable String find(String key) {
        var value = node.get(key);
        return value == null || value.isNull() ? null : value.asString();
    }

    @Nullable LocalDate date(String key) {
        var value = find(key);
        return value == null ? null : LocalDate.parse(value);
    }

    List<String> list(String key) {
        var value = node.get(key);
        return value == null || value.isNull() ? List.of() : value.valueStream().map(JsonNode::asString).toList();
    }

    /** The part below a key, such as the author of a proposal. */
    @Nullable StoryStep part(String key) {
        var value = node.get(key);
        return value == null || value.isNull() ? null : new StoryStep(value);
    }

    /** The parts below a key, such as the items of minutes. */
    List<StoryStep> parts(String key) {
        var value = node.get(key);
        return value == null || value.isNull() ? List.of() : value.valueStream().map(StoryStep::new).toList();
    }
}
