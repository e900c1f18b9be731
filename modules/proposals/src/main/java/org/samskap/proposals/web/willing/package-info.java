/** Offering to work on a proposal, and who does. */
@NullMarked
package org.samskap.proposals.web.willing;

import org.jspecify.annotations.NullMarked;
