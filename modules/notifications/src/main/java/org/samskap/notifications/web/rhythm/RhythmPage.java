package org.samskap.notifications.web.rhythm;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.notifications.internal.MailLinks.Followed;
import org.samskap.ui.Field;
import org.samskap.ui.Shell;

/**
 * The page on which somebody says how she wants to hear.
 *
 * @param action   where its form goes
 * @param token    of the mail that led here; null for somebody who is signed in
 * @param fields   how often, and the quiet hours
 * @param followed what somebody who is signed in follows
 * @param returned whether mail to her comes back, so that no news is written
 */
public record RhythmPage(Shell shell, String action, @Nullable String token, List<Field> fields, List<Followed> followed, boolean returned) {}
