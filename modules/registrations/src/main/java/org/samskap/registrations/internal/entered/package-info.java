/** Sign-ups that come from elsewhere than the pages. */
@NullMarked
package org.samskap.registrations.internal.entered;

import org.jspecify.annotations.NullMarked;
