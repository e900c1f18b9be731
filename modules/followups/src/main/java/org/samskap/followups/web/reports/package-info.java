/** Pages on which staff report back, and where report-backs are read. */
@NullMarked
package org.samskap.followups.web.reports;

import org.jspecify.annotations.NullMarked;
