/** The page of a space's settings. */
@NullMarked
package org.samskap.spaces.web.settings;

import org.jspecify.annotations.NullMarked;
