/**
 * Organisations and their units, who represents them, and what they commit to. Knows nothing of groups or proposals:
 * what a commitment is for is a {@link org.samskap.partners.Target}, named by the module that owns it.
 */
@ApplicationModule(allowedDependencies = {"ui", "accounts", "spaces"})
@NullMarked
package org.samskap.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
