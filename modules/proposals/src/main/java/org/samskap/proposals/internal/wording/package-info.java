/** The wordings of a proposal: what was changed, added, and by whom. */
@NullMarked
package org.samskap.proposals.internal.wording;

import org.jspecify.annotations.NullMarked;
