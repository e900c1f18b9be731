/** What groups lack to come further, said by those who run them. */
@NullMarked
package org.samskap.workinggroups.internal.needs;

import org.jspecify.annotations.NullMarked;
