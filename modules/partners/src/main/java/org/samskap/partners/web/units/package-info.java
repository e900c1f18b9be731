/** The page on which an organisation's units are looked after. */
@NullMarked
package org.samskap.partners.web.units;

import org.jspecify.annotations.NullMarked;
