/** What people say to a proposal, signed in or with a receipt. */
@NullMarked
package org.samskap.proposals.web.comment;

import org.jspecify.annotations.NullMarked;
