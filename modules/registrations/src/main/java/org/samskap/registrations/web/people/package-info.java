/** Pages for those who organise: what to ask, who comes, who waits, who is missing. */
@NullMarked
package org.samskap.registrations.web.people;

import org.jspecify.annotations.NullMarked;
