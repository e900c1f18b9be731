/** Pages for those who sign up. */
@NullMarked
package org.samskap.registrations.web.signup;

import org.jspecify.annotations.NullMarked;
