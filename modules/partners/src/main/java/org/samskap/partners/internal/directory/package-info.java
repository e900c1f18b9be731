/** Who enters, changes, verifies, closes and merges organisations. */
@NullMarked
package org.samskap.partners.internal.directory;

import org.jspecify.annotations.NullMarked;
