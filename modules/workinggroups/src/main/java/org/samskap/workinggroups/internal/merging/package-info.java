/** What becomes of members whose organisation goes on in another entry of the directory. */
@NullMarked
package org.samskap.workinggroups.internal.merging;

import org.jspecify.annotations.NullMarked;
