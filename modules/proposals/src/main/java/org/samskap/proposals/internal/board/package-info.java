/** The boards on which facilitators group proposals. */
@NullMarked
package org.samskap.proposals.internal.board;

import org.jspecify.annotations.NullMarked;
