/** The page on which a group reports, and its reports at meetings. */
@NullMarked
package org.samskap.workinggroups.web.reports;

import org.jspecify.annotations.NullMarked;
