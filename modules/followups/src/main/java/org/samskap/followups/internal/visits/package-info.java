/** What is new on a page behind a receipt's code since it was read last. */
@NullMarked
package org.samskap.followups.internal.visits;

import org.jspecify.annotations.NullMarked;
