/** Who raises, who carries: the page. */
@NullMarked
package org.samskap.proposals.web.balance;

import org.jspecify.annotations.NullMarked;
