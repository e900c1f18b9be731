/** The screen on which a follow-up meeting writes down what it says. */
@NullMarked
package org.samskap.followups.web.meeting;

import org.jspecify.annotations.NullMarked;
