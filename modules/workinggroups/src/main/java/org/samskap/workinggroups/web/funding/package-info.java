/** Pages on which those in a group say where money might come from, and what became of it. */
@NullMarked
package org.samskap.workinggroups.web.funding;

import org.jspecify.annotations.NullMarked;
