package org.samskap.notifications.internal;

/**
 * Who follows something.
 *
 * @param mine whether the one who looks is among them
 */
public record Standing(int followers, boolean mine) {}
