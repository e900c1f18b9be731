package org.samskap.notifications.web.meetings;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Field;
import org.samskap.ui.Lang;

/**
 * The page on which somebody starts to follow an event or a series.
 *
 * @param kind    "event" or "series", part of the keys of its texts
 * @param href    path of the page of what is followed
 * @param email   the field for a visitor; null for somebody who is signed in
 * @param already whether she follows it
 */
public record MeetingPage(String kind, String title, Lang lang, String href, @Nullable Field email, boolean already) {}
