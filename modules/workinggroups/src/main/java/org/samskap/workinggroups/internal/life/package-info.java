/** The turns in the life of a group, each with its reason and its day. */
@NullMarked
package org.samskap.workinggroups.internal.life;

import org.jspecify.annotations.NullMarked;
