/**
 * Who takes part in an event. One setting of the event, its contract ({@link org.samskap.events.AttendanceContract}), says what
 * taking part asks of a person; here are sign-ups, places and waiting lists, how many came, and who asked to hear more.
 */
@ApplicationModule(allowedDependencies = {"ui", "accounts", "spaces", "partners", "events"})
@NullMarked
package org.samskap.registrations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
