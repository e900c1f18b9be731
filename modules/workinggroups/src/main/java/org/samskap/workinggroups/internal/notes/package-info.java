/** Notes and materials, for everybody or for members only. */
@NullMarked
package org.samskap.workinggroups.internal.notes;

import org.jspecify.annotations.NullMarked;
