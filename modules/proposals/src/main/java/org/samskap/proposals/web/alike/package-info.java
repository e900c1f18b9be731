/** "This looks like …": shown to who is writing, so that she can join instead of repeating. */
@NullMarked
package org.samskap.proposals.web.alike;

import org.jspecify.annotations.NullMarked;
