/** Pages on which the text of a proposal is changed, added to, and compared. */
@NullMarked
package org.samskap.proposals.web.wording;

import org.jspecify.annotations.NullMarked;
