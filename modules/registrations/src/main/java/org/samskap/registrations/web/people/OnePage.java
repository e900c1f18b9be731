package org.samskap.registrations.web.people;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventOutline;
import org.samskap.registrations.web.signup.OwnPage.Answer;
import org.samskap.ui.Icon;
import org.samskap.ui.Tone;

/**
 * One sign-up as organisers see it.
 *
 * @param next      what to do with one click, or null
 * @param end       whether it can be ended
 * @param needsGone when what they need is deleted
 */
public record OnePage(EventOutline event, String href, String name, @Nullable String address, String state, Tone tone, Icon icon,
                      List<Answer> answers, @Nullable String next, @Nullable String nextWords, boolean end, @Nullable String note, String needsGone) {}
