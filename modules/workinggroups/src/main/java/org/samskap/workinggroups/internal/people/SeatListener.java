package org.samskap.workinggroups.internal.people;

import org.samskap.partners.RepresentativeLeft;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears that somebody speaks for an organisation no longer. */
@Component
class SeatListener {
    private final Seats seats;

    SeatListener(Seats seats) {
        this.seats = seats;
    }

    @ApplicationModuleListener(id = "workinggroups.representative-left")
    void on(RepresentativeLeft event) {
        seats.giveUp(event.organisation(), event.person(), event.occurredAt());
    }
}
