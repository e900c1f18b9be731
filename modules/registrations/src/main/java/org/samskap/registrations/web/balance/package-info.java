/** Who comes to a series, from one time to the next, for those who plan it. */
@NullMarked
package org.samskap.registrations.web.balance;

import org.jspecify.annotations.NullMarked;
