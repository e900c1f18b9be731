package org.samskap.live;

/**
 * News of one topic for one page.
 *
 * @param stream path of the stream of events, with a signed ticket; good for a few hours, for whoever holds it
 * @param at     number of the last news that the page knows already; stands on what it shows as {@code data-live-at}
 */
public record LiveFeed(String stream, long at) {}
