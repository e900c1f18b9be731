/** What is needed, who answered, and who might. */
@NullMarked
package org.samskap.partners.internal.needs;

import org.jspecify.annotations.NullMarked;
