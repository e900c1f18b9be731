/** Ledgers of a meeting, a track, a series and a space: figures, the picture of them, and the proposals behind each figure. */
@NullMarked
package org.samskap.followups.web.ledgers;

import org.jspecify.annotations.NullMarked;
