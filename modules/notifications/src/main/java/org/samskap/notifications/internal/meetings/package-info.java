/** News of events themselves, for those who follow one or a whole series: dates, times, places, cancellations. */
@NullMarked
package org.samskap.notifications.internal.meetings;

import org.jspecify.annotations.NullMarked;
