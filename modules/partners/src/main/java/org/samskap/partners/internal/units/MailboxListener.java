package org.samskap.partners.internal.units;

import org.samskap.accounts.PersonForgotten;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** An address that was forgotten is no unit's any more (PRIV-02). */
@Component
class MailboxListener {
    private final UnitRepository units;

    MailboxListener(UnitRepository units) {
        this.units = units;
    }

    @ApplicationModuleListener(id = "partners.unit-mailbox-forgotten")
    void on(PersonForgotten event) {
        units.forget(event.person());
    }
}
