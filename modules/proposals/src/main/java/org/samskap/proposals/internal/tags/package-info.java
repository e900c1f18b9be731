/** Theme tags that the staff of a space keep, and what a proposal needs. */
@NullMarked
package org.samskap.proposals.internal.tags;

import org.jspecify.annotations.NullMarked;
