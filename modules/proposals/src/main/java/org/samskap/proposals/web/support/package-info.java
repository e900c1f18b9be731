/** "I want this too": signed in, by a link in a mail, or with a receipt. */
@NullMarked
package org.samskap.proposals.web.support;

import org.jspecify.annotations.NullMarked;
