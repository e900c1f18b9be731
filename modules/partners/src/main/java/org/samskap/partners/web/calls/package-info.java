/** Open calls: their page, answering, and the organiser's list. */
@NullMarked
package org.samskap.partners.web.calls;

import org.jspecify.annotations.NullMarked;
