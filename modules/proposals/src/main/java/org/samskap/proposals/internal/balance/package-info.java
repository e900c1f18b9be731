/** Which parts of society raise proposals and carry them. */
@NullMarked
package org.samskap.proposals.internal.balance;

import org.jspecify.annotations.NullMarked;
