/** The desk of those who answer. */
@NullMarked
package org.samskap.followups.web.desk;

import org.jspecify.annotations.NullMarked;
