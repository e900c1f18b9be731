/** What was told once, in many shapes: a page, a sheet for a notice board, slides for the next meeting, a list for another site. */
@NullMarked
package org.samskap.followups.web.outlets;

import org.jspecify.annotations.NullMarked;
