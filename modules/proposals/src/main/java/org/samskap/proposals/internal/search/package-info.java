/** Finding proposals by words as people type them: inflected, as part of a compound, misspelt, in three languages. */
@NullMarked
package org.samskap.proposals.internal.search;

import org.jspecify.annotations.NullMarked;
