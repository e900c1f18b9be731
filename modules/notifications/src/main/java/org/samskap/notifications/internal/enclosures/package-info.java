/** What goes along with a mail, kept until it has left. */
@NullMarked
package org.samskap.notifications.internal.enclosures;

import org.jspecify.annotations.NullMarked;
