/** Rooms of events: who is in, what waits to be read, and what stands on the wall. */
@NullMarked
package org.samskap.proposals.internal.room;

import org.jspecify.annotations.NullMarked;
