/**
 * The look: page layout, components, forms, messages and error pages. Knows no domain; every other module may use it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.samskap.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
