/** Pages on which a group decides how it goes on. */
@NullMarked
package org.samskap.workinggroups.web.life;

import org.jspecify.annotations.NullMarked;
