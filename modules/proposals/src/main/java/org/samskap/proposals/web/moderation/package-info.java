/** Reporting a text, the queue of who moderates, and objecting. */
@NullMarked
package org.samskap.proposals.web.moderation;

import org.jspecify.annotations.NullMarked;
