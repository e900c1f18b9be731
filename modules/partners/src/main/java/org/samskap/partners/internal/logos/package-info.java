/** The logos of organisations. */
@NullMarked
package org.samskap.partners.internal.logos;

import org.jspecify.annotations.NullMarked;
