/**
 * Arenas where a community meets: name, language, zone, what is promised there, and who does what in them.
 */
@ApplicationModule(allowedDependencies = {"ui", "accounts"})
@NullMarked
package org.samskap.spaces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
