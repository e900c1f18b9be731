/** The pages on which the months of a chain are sealed. */
@NullMarked
package org.samskap.followups.web.seals;

import org.jspecify.annotations.NullMarked;
