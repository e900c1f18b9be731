/** Organisations that are involved hear through those who speak for them. */
@NullMarked
package org.samskap.notifications.internal.involved;

import org.jspecify.annotations.NullMarked;
