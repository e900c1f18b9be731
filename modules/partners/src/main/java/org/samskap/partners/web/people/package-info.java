/** Pages about who speaks for an organisation. */
@NullMarked
package org.samskap.partners.web.people;

import org.jspecify.annotations.NullMarked;
