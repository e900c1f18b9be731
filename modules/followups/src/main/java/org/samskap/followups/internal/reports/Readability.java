package org.samskap.followups.internal.reports;

import java.util.regex.Pattern;

/**
 * How hard a text is to read: words a sentence, and LIX, which counts long words as well. Advice for who writes, never
 * a bar (UX-10).
 */
public record Readability(int words, int sentences, int longWords) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]*[\\p{L}\\p{N}][^.!?\\n]*");
    private static final int LONG = 6;

    public static Readability of(String text) {
        int words = (int) WORD.matcher(text).results().count();
        int longWords = (int) WORD.matcher(text).results().filter(word -> word.group().length() > LONG).count();
        return new Readability(words, Math.max(1, (int) SENTENCE.matcher(text).results().count()), longWords);
    }

    public int wordsPerSentence() {
        return Math.round((float) words / sentences);
    }

    /** Under 30 is very easy, 40 is like fiction, over 50 is hard. */
    public int lix() {
        return words == 0 ? 0 : Math.round((float) words / sentences + 100f * longWords / words);
    }

    public boolean longSentences() {
        return wordsPerSentence() > 20;
    }

    /** For an easy-to-read text sentences of about twelve words and a LIX under 30 are what to aim at. */
    public boolean easy() {
        return wordsPerSentence() <= 12 && lix() <= 30;
    }
}
