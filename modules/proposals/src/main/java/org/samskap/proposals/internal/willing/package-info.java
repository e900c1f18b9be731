/** People and organisations that want to work on a proposal. */
@NullMarked
package org.samskap.proposals.internal.willing;

import org.jspecify.annotations.NullMarked;
