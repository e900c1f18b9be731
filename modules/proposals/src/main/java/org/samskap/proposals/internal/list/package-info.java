/** Lists of proposals: what narrows them, how they run, and where the next part begins. */
@NullMarked
package org.samskap.proposals.internal.list;

import org.jspecify.annotations.NullMarked;
