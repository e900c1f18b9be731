/** Who is in a group, how one comes in and leaves, and what is shown of it. */
@NullMarked
package org.samskap.workinggroups.internal.people;

import org.jspecify.annotations.NullMarked;
