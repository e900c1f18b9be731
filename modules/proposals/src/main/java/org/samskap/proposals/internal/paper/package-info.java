/** Idea cards on paper, and the receipts people tear off and take home. */
@NullMarked
package org.samskap.proposals.internal.paper;

import org.jspecify.annotations.NullMarked;
