/** Pages for what a group does and keeps: actions, notes and materials. */
@NullMarked
package org.samskap.workinggroups.web.work;

import org.jspecify.annotations.NullMarked;
