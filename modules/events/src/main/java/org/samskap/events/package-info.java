/**
 * Series, meetings and conferences with their days, tracks and programme, and which event follows up which. Knows nothing of
 * proposals; modules above add their part of an event's page as an {@link org.samskap.events.EventPageSection}.
 */
@ApplicationModule(allowedDependencies = {"ui", "accounts", "spaces", "partners"})
@NullMarked
package org.samskap.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
