/** Choosing how often to hear, and seeing all that one follows. */
@NullMarked
package org.samskap.notifications.web.rhythm;

import org.jspecify.annotations.NullMarked;
