/** Pages at the door. */
@NullMarked
package org.samskap.registrations.web.checkin;

import org.jspecify.annotations.NullMarked;
