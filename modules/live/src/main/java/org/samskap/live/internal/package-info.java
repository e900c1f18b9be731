/** News in the table, in the ear of each node, and in the streams of open pages. */
@NullMarked
package org.samskap.live.internal;

import org.jspecify.annotations.NullMarked;
