/** What units are asked and what they answer. */
@NullMarked
package org.samskap.followups.internal.handover;

import org.jspecify.annotations.NullMarked;
