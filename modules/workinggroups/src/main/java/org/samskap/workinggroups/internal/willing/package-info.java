/** Asking those who wanted to work on a proposal whether they join the group that takes it on. */
@NullMarked
package org.samskap.workinggroups.internal.willing;

import org.jspecify.annotations.NullMarked;
