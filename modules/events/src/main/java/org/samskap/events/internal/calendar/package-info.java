/** Writes calendar files (RFC 5545, RFC 7986). Knows no SQL and no page. */
@NullMarked
package org.samskap.events.internal.calendar;

import org.jspecify.annotations.NullMarked;
