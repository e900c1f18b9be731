/** Handing a proposal over to units: the form of staff, the pages of a unit, and how it answers. */
@NullMarked
package org.samskap.followups.web.handover;

import org.jspecify.annotations.NullMarked;
