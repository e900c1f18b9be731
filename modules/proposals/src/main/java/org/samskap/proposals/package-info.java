/**
 * Proposals people raise: text, author, receipt, status, support, comments, and the board on which facilitators group them. A proposal keeps
 * the event it was raised at. What becomes of it is conducted by {@code followups}, through {@link org.samskap.proposals.Proposals}.
 */
@ApplicationModule(allowedDependencies = {"ui", "live", "accounts", "spaces", "partners", "events"})
@NullMarked
package org.samskap.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
