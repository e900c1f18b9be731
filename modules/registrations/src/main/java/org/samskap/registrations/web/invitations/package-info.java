/** The calendar of a person who takes part. */
@NullMarked
package org.samskap.registrations.web.invitations;

import org.jspecify.annotations.NullMarked;
