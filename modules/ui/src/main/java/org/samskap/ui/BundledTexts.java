package org.samskap.ui;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.MessageFormat;

/** The texts of one language; a pattern is parsed once, when it is first needed. */
final class BundledTexts implements Texts {
    private final Lang lang;
    private final Map<String, String> texts;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();
    private final Dates dates;

    BundledTexts(Lang lang, Map<String, String> texts) {
        this.lang = lang;
        this.texts = texts;
        this.dates = new Dates(lang);
    }

    @Override
    public String of(String key, Object... arguments) {
        var text = texts.get(key);
        if (text == null) throw new MissingText(key, lang);
        if (arguments.length == 0) return text;
        var pattern = patterns.computeIfAbsent(key, k -> new MessageFormat(text, lang.locale()));
        // A MessageFormat keeps state while it formats; two requests must not share it at the same moment.
        synchronized (pattern) {
            return pattern.format(arguments);
        }
    }

    @Override
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    @Override
    public Lang lang() {
        return lang;
    }

    @Override
    public Dates dates() {
        return dates;
    }
}
