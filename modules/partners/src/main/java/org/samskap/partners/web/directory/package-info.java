/** Entering, changing, verifying, closing and merging organisations. */
@NullMarked
package org.samskap.partners.web.directory;

import org.jspecify.annotations.NullMarked;
