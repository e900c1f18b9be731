/**
 * Who wants to hear what, and how it reaches them: follows, digests, the mail outbox and feeds. Listens to all, and nobody depends on it.
 */
@ApplicationModule(allowedDependencies = {"ui", "accounts", "spaces", "partners", "events", "registrations", "proposals", "workinggroups", "followups"})
@NullMarked
package org.samskap.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
