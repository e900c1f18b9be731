/** What a follow-up meeting goes through, told to whoever collects what it needs. */
@NullMarked
package org.samskap.followups.internal.needs;

import org.jspecify.annotations.NullMarked;
