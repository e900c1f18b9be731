/** All that is kept of a proposal, as one file for the archive or for whoever asks for a public record. */
@NullMarked
package org.samskap.proposals.internal.record;

import org.jspecify.annotations.NullMarked;
