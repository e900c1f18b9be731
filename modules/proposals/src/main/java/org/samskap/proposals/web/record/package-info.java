/** The page from which staff fetch the public record of a proposal. */
@NullMarked
package org.samskap.proposals.web.record;

import org.jspecify.annotations.NullMarked;
