/** Lists of proposals: the page of all, and the rows that pages of events and spaces show. */
@NullMarked
package org.samskap.proposals.web.list;

import org.jspecify.annotations.NullMarked;
