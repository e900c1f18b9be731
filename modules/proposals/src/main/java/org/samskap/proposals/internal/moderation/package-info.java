/** Reports, the queue of who moderates, hiding, objections, and the log of what was decided. */
@NullMarked
package org.samskap.proposals.internal.moderation;

import org.jspecify.annotations.NullMarked;
