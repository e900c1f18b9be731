/** Themes that people suggest to a series, and what becomes of them. */
@NullMarked
package org.samskap.events.internal.themes;

import org.jspecify.annotations.NullMarked;
