/** Pages on which people are let in, named and taken out. */
@NullMarked
package org.samskap.workinggroups.web.people;

import org.jspecify.annotations.NullMarked;
