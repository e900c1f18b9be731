/** Pages for theme tags and needs. */
@NullMarked
package org.samskap.proposals.web.tags;

import org.jspecify.annotations.NullMarked;
