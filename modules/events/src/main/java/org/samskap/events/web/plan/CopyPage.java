package org.samskap.events.web.plan;

import org.samskap.ui.Field;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * Beginning an event from another.
 *
 * @param also further events that a follow-up follows up, or null when there are none to choose from
 */
public record CopyPage(String of, String action, String back, String id, Field way, Field title, Field first, @Nullable Content also) {}
