/** How long a proposal may wait for a word, who is reminded of it, and what wakes by itself. */
@NullMarked
package org.samskap.followups.internal.promises;

import org.jspecify.annotations.NullMarked;
