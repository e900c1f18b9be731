/** The desk of those who answer: what lies on it, and what they do. */
@NullMarked
package org.samskap.followups.internal.desk;

import org.jspecify.annotations.NullMarked;
