/** What was said and decided. */
@NullMarked
package org.samskap.events.internal.minutes;

import org.jspecify.annotations.NullMarked;
