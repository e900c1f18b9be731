/** Printing idea cards, and typing in what was written on them. */
@NullMarked
package org.samskap.proposals.web.paper;

import org.jspecify.annotations.NullMarked;
