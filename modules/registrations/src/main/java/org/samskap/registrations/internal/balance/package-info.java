/** Who comes to a series, from one time to the next: expected, signed up, there. */
@NullMarked
package org.samskap.registrations.internal.balance;

import org.jspecify.annotations.NullMarked;
