package org.samskap.spaces.web.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.spaces.Space;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;

/**
 * The form, and what stands now where that is something else than what was typed: only after somebody else saved meanwhile.
 *
 * @param fields by name
 * @param others what stands now, by label
 */
public record SettingsPage(Shell shell, Space space, Map<String, Field> fields, int version, Map<String, String> others) {

    static SettingsPage of(Shell shell, Space space, SettingsForm form, int version, @Nullable SettingsForm now, List<Problem> problems) {
        var texts = shell.texts();
        var fields = new LinkedHashMap<String, Field>();
        values(form).forEach((name, typed) -> fields.put(name, field(name, typed, texts).problemOf(problems)));
        return new SettingsPage(shell, space, fields, version, now == null ? Map.of() : others(values(form), values(now), texts));
    }

    private static Map<String, String> others(Map<String, @Nullable String> typed, Map<String, @Nullable String> now, Texts texts) {
        var others = new LinkedHashMap<String, String>();
        new ArrayList<>(now.keySet()).stream().filter(name -> !same(typed.get(name), now.get(name)))
                .forEach(name -> others.put(texts.of("spaces.settings." + name), shown(name, now.get(name), texts)));
        return others;
    }

    private static String shown(String name, @Nullable String value, Texts texts) {
        if (name.equals("premoderated")) return texts.of("true".equals(value) ? "spaces.settings.yes" : "spaces.settings.no");
        return value == null || value.isEmpty() ? "–" : value;
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return (one == null ? "" : one.replaceAll("\\R", "\n").strip()).equals(other == null ? "" : other.strip());
    }

    private static Field field(String name, @Nullable String typed, Texts texts) {
        var field = Field.of(name, texts.of("spaces.settings." + name), typed);
        var hint = texts.of("spaces.settings." + name + ".hint");
        return hint.equals("-") ? field : field.hint(hint);
    }

    private static Map<String, @Nullable String> values(SettingsForm form) {
        var values = new LinkedHashMap<String, @Nullable String>();
        values.put("name", form.name());
        values.put("summary", form.summary());
        values.put("about", form.about());
        values.put("whoMeets", form.whoMeets());
        values.put("whatHappens", form.whatHappens());
        values.put("contactRole", form.contactRole());
        values.put("contactEmail", form.contactEmail());
        values.put("answerWithin", form.answerWithin());
        values.put("premoderated", form.premoderated());
        return values;
    }

    public Field field(String name) {
        return fields.get(name);
    }
}
