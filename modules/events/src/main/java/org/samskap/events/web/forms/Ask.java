package org.samskap.events.web.forms;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.web.forms.Input.Way;
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

    /** A field called title has words of its own beside those above the form. */
    public String text(String name) {
        var key = "events.plan." + form + "." + name;
        return texts.of(texts.has(key + ".label") ? key + ".label" : key);
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
