/** Following by a code alone: a list of proposals that belongs to nobody we know. */
@NullMarked
package org.samskap.notifications.internal.codes;

import org.jspecify.annotations.NullMarked;
