/** Counting what was raised and what became of it. */
@NullMarked
package org.samskap.followups.internal.ledgers;

import org.jspecify.annotations.NullMarked;
