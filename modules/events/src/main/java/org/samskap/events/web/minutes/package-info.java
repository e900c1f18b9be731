/** Minutes and the run sheet. */
@NullMarked
package org.samskap.events.web.minutes;

import org.jspecify.annotations.NullMarked;
