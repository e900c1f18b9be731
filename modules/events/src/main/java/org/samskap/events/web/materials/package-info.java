/** The files of an event: adding, listing and giving them out. */
@NullMarked
package org.samskap.events.web.materials;

import org.jspecify.annotations.NullMarked;
