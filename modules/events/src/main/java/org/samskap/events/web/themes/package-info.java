/** Suggesting a theme to a series, and what its organisers do with it. */
@NullMarked
package org.samskap.events.web.themes;

import org.jspecify.annotations.NullMarked;
