/** Calendar files, and the event as data for search engines. */
@NullMarked
package org.samskap.events.web.calendar;

import org.jspecify.annotations.NullMarked;
