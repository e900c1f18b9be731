/** Pages of a programme: the editor of its organisers, what everybody reads, and the same as a file. */
@NullMarked
package org.samskap.events.web.programme;

import org.jspecify.annotations.NullMarked;
