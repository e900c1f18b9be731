package org.samskap.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Collects the texts once at start, so that a forgotten translation stops the start rather than a visitor. */
@Component
final class ClasspathTextBundles implements TextBundles {
    private final Map<Lang, Texts> texts = new EnumMap<>(Lang.class);

    @Autowired
    ClasspathTextBundles() {
        this(read());
    }

    ClasspathTextBundles(Map<Lang, Map<String, String>> found) {
        var missing = missing(found);
        if (!missing.isEmpty()) throw new IllegalStateException("Texts missing in a language: " + missing);
        found.forEach((lang, ofLang) -> texts.put(lang, new BundledTexts(lang, ofLang)));
    }

    private static Map<Lang, Map<String, String>> read() {
        var found = new EnumMap<Lang, Map<String, String>>(Lang.class);
        for (var lang : Lang.values()) found.put(lang, BundleFiles.read(lang));
        return found;
    }

    /** Each as {@code key (lang)}; a blank text counts as missing. */
    private static List<String> missing(Map<Lang, Map<String, String>> found) {
        var keys = new TreeSet<String>();
        found.values().forEach(texts -> keys.addAll(texts.keySet()));
        var missing = new ArrayList<String>();
        for (var key : keys) {
            found.forEach((lang, texts) -> {
                if (texts.getOrDefault(key, "").isBlank()) missing.add(key + " (" + lang.tag() + ")");
            });
        }
        return missing;
    }

    @Override
    public Texts in(Lang lang) {
        return texts.get(lang);
    }
}
