/** The group's own meetings: events of a series of its own. */
@NullMarked
package org.samskap.workinggroups.internal.meetings;

import org.jspecify.annotations.NullMarked;
