/** Pages of lists that open with a code. */
@NullMarked
package org.samskap.notifications.web.codes;

import org.jspecify.annotations.NullMarked;
