/**
 * The promise of the product: who answers for a proposal and by when, what was reported back, handed over and followed up, and the trail that
 * keeps all of it. It listens to every module below and moves statuses through {@link org.samskap.proposals.Proposals}.
 */
@ApplicationModule(allowedDependencies = {"ui", "accounts", "spaces", "partners", "events", "registrations", "proposals", "workinggroups"})
@NullMarked
package org.samskap.followups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
