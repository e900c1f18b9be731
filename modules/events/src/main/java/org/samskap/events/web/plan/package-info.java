/** The organiser's home, the cockpit of an event, and how series and events begin. */
@NullMarked
package org.samskap.events.web.plan;

import org.jspecify.annotations.NullMarked;
