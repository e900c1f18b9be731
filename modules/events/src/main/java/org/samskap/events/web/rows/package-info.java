/** The parts that a plan has several of: days, links to their rooms, tracks, and who arranges it. */
@NullMarked
package org.samskap.events.web.rows;

import org.jspecify.annotations.NullMarked;
