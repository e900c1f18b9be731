/** Pages on paper, as files. */
@NullMarked
package org.samskap.ui.paper;

import org.jspecify.annotations.NullMarked;
