/** Following an event or a series. */
@NullMarked
package org.samskap.notifications.web.meetings;

import org.jspecify.annotations.NullMarked;
