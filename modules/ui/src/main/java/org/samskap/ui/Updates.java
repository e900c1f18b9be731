package org.samskap.ui;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How a page gets to know that there is more to see than it shows. Without scripts it is a link that fetches the page again
 * and the time when that was last done. With them the link says what is new, such as "3 new ideas, show", and the part of
 * the page is replaced when somebody presses it (UX-18, UX-19).
 *
 * <p>The part that is replaced carries {@code data-live-at} (the number of the last news it shows) and {@code data-live-time};
 * what can vanish in it carries {@code data-live-id}.
 *
 * @param stream  path of the stream of news
 * @param time    of day when what the page shows was read
 * @param href    the page itself
 * @param part    path of the part alone
 * @param target  id of the part; the updates stand outside of it
 * @param news    what to say of 1, of 2 and of 5 new things; other numbers are put in place of these
 * @param atOnce  whether new things appear by themselves, as on a screen that nobody stands at; they can be paused
 */
public record Updates(String stream, String time, String href, String part, String target, List<String> news, boolean atOnce) {

    /** The three sentences of a text with a plural, from which those of all numbers are made in our languages. */
    public static List<String> sentences(Texts texts, String key) {
        return IntStream.of(1, 2, 5).mapToObj(count -> texts.of(key, count)).toList();
    }
}
