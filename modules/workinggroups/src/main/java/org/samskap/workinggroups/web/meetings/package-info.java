/** The page on which a group plans a meeting. */
@NullMarked
package org.samskap.workinggroups.web.meetings;

import org.jspecify.annotations.NullMarked;
