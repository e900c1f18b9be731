/** Open calls and what organisations answered. */
@NullMarked
package org.samskap.partners.internal.calls;

import org.jspecify.annotations.NullMarked;
