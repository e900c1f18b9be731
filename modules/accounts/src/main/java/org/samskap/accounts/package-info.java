/**
 * People: sign-in, sessions, names and addresses. A person may have an account, or only have left a name or an address
 * with something they raised; either way all that is personal stands here and other modules keep a {@link org.samskap.accounts.PersonId}.
 */
@ApplicationModule(allowedDependencies = {"ui"})
@NullMarked
package org.samskap.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
