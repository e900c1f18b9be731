package org.samskap.ui;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.MessageFormat;

/** The texts of one language; a pattern is parsed once, when it is first needed. */
final class BundledTexts implements Texts {
    private static final int MOST_COUNTS = 10_000;

    private final Lang lang;
    private final Map<String, String> texts;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();
    /** Lists say the same small numbers again and again, and forming a plural takes longer than the rest of a row. */
    private final Map<Count, String> counts = new ConcurrentHashMap<>();
    private final Dates dates;

    BundledTexts(Lang lang, Map<String, String> texts) {
        this.lang = lang;
        this.texts = texts;
        this.dates = new Dates(lang);
    }

    private record Count(String key, int number) {}

    @Override
    public String of(String key, Object... arguments) {
        var text = texts.get(key);
        if (text == null) throw new MissingText(key, lang);
        if (arguments.length == 0) return text;
        return arguments.length == 1 && arguments[0] instanceof Integer number ? counted(key, text, number) : formatted(key, text, arguments);
    }

    private String counted(String key, String text, Integer number) {
        var count = new Count(key, number);
        var known = counts.get(count);
        if (known != null) return known;
        var said = formatted(key, text, number);
        if (counts.size() < MOST_COUNTS) counts.put(count, said);
        return said;
    }

    private String formatted(String key, String text, Object... arguments) {
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
