/** Pages and forms for merging, splitting, withdrawing and restoring. */
@NullMarked
package org.samskap.proposals.web.lineage;

import org.jspecify.annotations.NullMarked;
