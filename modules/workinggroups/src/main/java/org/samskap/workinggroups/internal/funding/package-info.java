/** Money that groups look for: sources with their last day and their terms, and what became of each. */
@NullMarked
package org.samskap.workinggroups.internal.funding;

import org.jspecify.annotations.NullMarked;
