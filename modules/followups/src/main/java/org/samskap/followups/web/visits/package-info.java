/** What is new on a page behind a receipt's code since it was read last. */
@NullMarked
package org.samskap.followups.web.visits;

import org.jspecify.annotations.NullMarked;
