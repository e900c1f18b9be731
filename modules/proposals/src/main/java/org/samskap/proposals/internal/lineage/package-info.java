/** Merging, splitting, withdrawing and restoring proposals without losing any. */
@NullMarked
package org.samskap.proposals.internal.lineage;

import org.jspecify.annotations.NullMarked;
