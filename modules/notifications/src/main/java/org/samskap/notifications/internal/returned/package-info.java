/** Addresses from which mail comes back, so that we stop writing to them. */
@NullMarked
package org.samskap.notifications.internal.returned;

import org.jspecify.annotations.NullMarked;
