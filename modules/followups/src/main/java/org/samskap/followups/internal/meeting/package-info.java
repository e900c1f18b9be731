/** What a follow-up meeting writes down about each item, and how that is told once. */
@NullMarked
package org.samskap.followups.internal.meeting;

import org.jspecify.annotations.NullMarked;
