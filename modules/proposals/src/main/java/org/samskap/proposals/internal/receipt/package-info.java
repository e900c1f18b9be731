/** Who has no account but a receipt, and takes part with it. */
@NullMarked
package org.samskap.proposals.internal.receipt;

import org.jspecify.annotations.NullMarked;
