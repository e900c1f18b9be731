/** What proposals still need. */
@NullMarked
package org.samskap.proposals.internal.needs;

import org.jspecify.annotations.NullMarked;
