/** Asking before a draft, or a series that never met, is deleted. */
@NullMarked
package org.samskap.events.web.deletion;

import org.jspecify.annotations.NullMarked;
