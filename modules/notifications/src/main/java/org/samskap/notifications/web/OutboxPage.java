package org.samskap.notifications.web;

import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.notifications.internal.outbox.OutboxPages;

/**
 * A part of the outbox.
 *
 * @param more path of the next part, or null
 */
public record OutboxPage(List<OutboxPages.Shown> mails, ZoneId zone, @Nullable String more) {}
