/** The mail outbox: what waits, and how it reaches the mail server. */
@NullMarked
package org.samskap.notifications.internal.outbox;

import org.jspecify.annotations.NullMarked;
