/**
 * The five real cases as demo data: replayed through the real use cases on the first start, with a clock that stands in
 * November 2023. Only there when {@code samskap.demo} is true.
 */
@ApplicationModule(allowedDependencies = {"ui", "accounts", "spaces", "partners", "events", "registrations", "proposals",
        "workinggroups", "followups", "notifications"})
@NullMarked
package org.samskap.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
