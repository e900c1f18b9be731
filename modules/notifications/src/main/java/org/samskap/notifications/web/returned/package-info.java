/** Pages about mail that comes back. */
@NullMarked
package org.samskap.notifications.web.returned;

import org.jspecify.annotations.NullMarked;
