/** Pages and forms of the boards. */
@NullMarked
package org.samskap.proposals.web.board;

import org.jspecify.annotations.NullMarked;
