/** What each follower has yet to hear, and the mails that tell it. */
@NullMarked
package org.samskap.notifications.internal.digests;

import org.jspecify.annotations.NullMarked;
