/** Invitations: one calendar entry a day for everybody who takes part, kept up to date, and what is written before and after. */
@NullMarked
package org.samskap.registrations.internal.invitations;

import org.jspecify.annotations.NullMarked;
