/** What an organisation organises. */
@NullMarked
package org.samskap.events.internal.organised;

import org.jspecify.annotations.NullMarked;
