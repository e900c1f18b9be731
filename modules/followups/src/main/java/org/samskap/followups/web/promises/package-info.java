/** Pages about the next date of a proposal. */
@NullMarked
package org.samskap.followups.web.promises;

import org.jspecify.annotations.NullMarked;
