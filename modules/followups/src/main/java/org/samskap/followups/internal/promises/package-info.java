/** What staff do to keep the promise that nothing falls silent. */
@NullMarked
package org.samskap.followups.internal.promises;

import org.jspecify.annotations.NullMarked;
