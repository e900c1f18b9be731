/** Pages of what is needed. */
@NullMarked
package org.samskap.partners.web.needs;

import org.jspecify.annotations.NullMarked;
