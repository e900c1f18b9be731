/** Who came, and how many. */
@NullMarked
package org.samskap.registrations.internal.checkin;

import org.jspecify.annotations.NullMarked;
