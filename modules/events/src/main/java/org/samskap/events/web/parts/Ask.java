package org.samskap.events.web.parts;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.web.parts.Input.Way;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Texts;

/** Asks for things by name; the words for a name are {@code events.plan.<form>.<name>}, with {@code .hint} if there is one. */
public record Ask(Texts texts, String form) {

    public Input needed(String name, @Nullable String value, Way way) {
        return input(name, text(name), value, way);
    }

    public Input optional(String name, @Nullable String value, Way way) {
        return input(name, texts.of("ui.optional", text(name)), value, way);
    }

    public Input one(String name, @Nullable String value, Way way, List<Choice> choices) {
        return new Input(field(name, text(name), value).choices(choices), way);
    }

    public String text(String name) {
        return texts.of("events.plan." + form + "." + name);
    }

    private Input input(String name, String label, @Nullable String value, Way way) {
        return new Input(field(name, label, value), way);
    }

    private Field field(String name, String label, @Nullable String value) {
        var hint = "events.plan." + form + "." + name + ".hint";
        var field = Field.of(name, label, value);
        return texts.has(hint) ? field.hint(texts.of(hint)) : field;
    }
}
