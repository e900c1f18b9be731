/** Monthly seals of the trail's chain, and the check of a chain that somebody downloaded. */
@NullMarked
package org.samskap.followups.internal.seals;

import org.jspecify.annotations.NullMarked;
