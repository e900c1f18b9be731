/** Pages of a room: the big screen, the phones, the facilitator's desk. */
@NullMarked
package org.samskap.proposals.web.room;

import org.jspecify.annotations.NullMarked;
