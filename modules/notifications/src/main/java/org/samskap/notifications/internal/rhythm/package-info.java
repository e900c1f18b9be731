/** How often somebody wants to hear, and when she wants to be left in peace. */
@NullMarked
package org.samskap.notifications.internal.rhythm;

import org.jspecify.annotations.NullMarked;
