/** What lies on the desk of those who answer. */
@NullMarked
package org.samskap.followups.internal.desk;

import org.jspecify.annotations.NullMarked;
