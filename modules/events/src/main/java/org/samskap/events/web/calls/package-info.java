/** Shows where organisations can answer the open call of an event. */
@NullMarked
package org.samskap.events.web.calls;

import org.jspecify.annotations.NullMarked;
