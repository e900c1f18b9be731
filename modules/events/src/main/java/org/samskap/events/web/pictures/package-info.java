/** The pictures of the story that is told after an event. */
@NullMarked
package org.samskap.events.web.pictures;

import org.jspecify.annotations.NullMarked;
