/** Pages for the logo of an organisation. */
@NullMarked
package org.samskap.partners.web.logos;

import org.jspecify.annotations.NullMarked;
