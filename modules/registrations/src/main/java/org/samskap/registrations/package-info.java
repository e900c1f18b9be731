/**
 * What taking part in an event asks of a person, how many came, and who asked to hear more. Sign-up itself comes with its own contract
 * for each event ({@link org.samskap.events.AttendanceContract}).
 */
@ApplicationModule(allowedDependencies = {"ui", "accounts", "spaces", "partners", "events"})
@NullMarked
package org.samskap.registrations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
