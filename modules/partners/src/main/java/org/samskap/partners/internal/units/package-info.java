/** How units are reached, and which are no more. */
@NullMarked
package org.samskap.partners.internal.units;

import org.jspecify.annotations.NullMarked;
