package org.samskap.ui;

import java.util.Locale;

/** A language the product speaks. Every text exists in all of them. */
public enum Lang {
    SV("Svenska"), PL("Polski"), EN("English");

    private final String ownName;
    private final Locale locale;

    Lang(String ownName) {
        this.ownName = ownName;
        this.locale = Locale.of(name().toLowerCase(Locale.ROOT), region());
    }

    private String region() {
        return switch (name()) {
            case "SV" -> "SE";
            case "PL" -> "PL";
            default -> "GB";
        };
    }

    /** What the language calls itself. */
    public String ownName() {
        return ownName;
    }

    /** The BCP 47 tag for {@code lang} attributes, such as {@code sv}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** With the region, since English dates here are written day first. */
    public Locale locale() {
        return locale;
    }

    /** The language of a tag such as {@code pl} or {@code pl-PL}; Swedish when we do not speak it. */
    public static Lang of(String tag) {
        for (var lang : values()) {
            if (lang.tag().equalsIgnoreCase(tag.length() > 2 ? tag.substring(0, 2) : tag)) return lang;
        }
        return SV;
    }

    /** The language of a locale; Swedish when we do not speak it. */
    public static Lang of(Locale locale) {
        return of(locale.getLanguage());
    }
}
