/**
 * Groups that take proposals on: founded from a cluster, with members, a purpose and what done means.
 */
@ApplicationModule(allowedDependencies = {"ui", "accounts", "spaces", "partners", "events", "proposals"})
@NullMarked
package org.samskap.workinggroups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
