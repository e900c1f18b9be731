/** Who takes part and who waits: places, their rules and SQL. */
@NullMarked
package org.samskap.registrations.internal.signup;

import org.jspecify.annotations.NullMarked;
