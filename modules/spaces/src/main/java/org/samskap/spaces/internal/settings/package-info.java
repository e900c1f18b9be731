/** What administrators may change about their space. */
@NullMarked
package org.samskap.spaces.internal.settings;

import org.jspecify.annotations.NullMarked;
