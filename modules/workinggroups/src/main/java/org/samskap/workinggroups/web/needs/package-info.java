/** The page on which those who run a group say what it lacks. */
@NullMarked
package org.samskap.workinggroups.web.needs;

import org.jspecify.annotations.NullMarked;
