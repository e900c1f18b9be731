/** What somebody in a group does and by when. */
@NullMarked
package org.samskap.workinggroups.internal.actions;

import org.jspecify.annotations.NullMarked;
