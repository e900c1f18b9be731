package org.samskap.proposals.internal.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds what in a text may show who somebody is, or tell of somebody's health, so that its writer can look once more before
 * everybody reads it (PRIV-05). It errs in both directions, and therefore only advises.
 */
public final class PersonalHints {
    private static final int EACH = 2;
    private static final Pattern NUMBER = Pattern.compile("\\b(?:(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01]|[6-8]\\d|9[01])[-+ ]?\\d{4}|\\d{11})\\b");
    private static final Pattern PHONE = Pattern.compile("(?<![\\d-])(?:\\+4[68][ -]?(?:\\d[ -]?){8,10}|0\\d{1,3}[ -]?(?:\\d[ -]?){5,8}|\\d{3}[ -]\\d{3}[ -]\\d{3})(?!\\d)");
    private static final Pattern MAIL = Pattern.compile("[\\p{Alnum}._%+-]+@[\\p{Alnum}-]+\\.[\\p{Alnum}.-]+");
    /** Two words with a capital in the middle of a sentence; what begins a sentence has one anyway. */
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?![\\p{L}])");
    /** Beginnings of words, since all three languages bend them. */
    private static final Pattern HEALTH = Pattern.compile("(?<!\\p{L})(?:diagnos|depress|depresj|cancer|rak(?:a|iem|owi|owy)(?!\\p{L})|nowotw|psykos|psychoz|psychosis|bipol[äa]r|dwubiegunow|schizofren|schizophren|autis|autyzm|adhd|"
            + "hiv(?!\\p{L})|aids(?!\\p{L})|missbruk|narkoman|uzależni|alkoholi|alkoholik|addict|självmord|samobój|suicid|demens|demencj|dementia|epilep|padaczk|sjukskriv|sjukdom|chorob|chory|chora(?!\\p{L})|illness|disease|"
            + "medicin(?:er|en)?(?!\\p{L})|läkemedel|leki(?!\\p{L})|medication|gravid|ciąż|pregnan|funktionsnedsätt|niepełnospraw|disabilit|ångest|lęki|anxiety)\\p{L}*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PersonalHints() {}

    /** What something may be. */
    public enum Kind { NUMBER, PHONE, MAIL, NAME, HEALTH }

    /** Something that was found, as it stands in the text. */
    public record Hint(Kind kind, String found) {}

    /** In the order of what shows most; at most two of a kind. */
    public static List<Hint> of(String text) {
        var hints = new ArrayList<Hint>();
        for (var kind : Kind.values()) {
            pattern(kind).matcher(text).results().map(MatchResult::group).map(String::strip).distinct()
                    .filter(found -> hints.stream().noneMatch(hint -> hint.found().contains(found))).limit(EACH).forEach(found -> hints.add(new Hint(kind, found)));
        }
        return hints;
    }

    private static Pattern pattern(Kind kind) {
        return switch (kind) {
            case NUMBER -> NUMBER;
            case PHONE -> PHONE;
            case MAIL -> MAIL;
            case NAME -> NAME;
            case HEALTH -> HEALTH;
        };
    }
}
