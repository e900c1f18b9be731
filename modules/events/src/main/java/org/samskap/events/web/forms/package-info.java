/** How organisers are asked: questions in groups, what was typed and what it means, what there is to mend. */
@NullMarked
package org.samskap.events.web.forms;

import org.jspecify.annotations.NullMarked;
