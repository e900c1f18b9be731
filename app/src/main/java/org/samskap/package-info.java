/** The composition root: what belongs to no module, such as the clock and the jobs. */
@NullMarked
package org.samskap;

import org.jspecify.annotations.NullMarked;
