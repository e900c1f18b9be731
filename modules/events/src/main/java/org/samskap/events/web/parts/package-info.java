/** The parts of a plan, each a small form of its own, and the one way in which all of them are asked and kept. */
@NullMarked
package org.samskap.events.web.parts;

import org.jspecify.annotations.NullMarked;
