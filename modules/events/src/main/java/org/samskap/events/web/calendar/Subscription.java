package org.samskap.events.web.calendar;

import org.samskap.accounts.PublicAddress;
import org.springframework.stereotype.Component;

/** Makes the addresses that calendar programs subscribe to. */
@Component
public class Subscription {
    private final PublicAddress address;

    Subscription(PublicAddress address) {
        this.address = address;
    }

    /**
     * A calendar to subscribe to.
     *
     * @param subscribe opens the calendar program, which then asks again and again
     * @param file      all of it as it is now
     */
    public record Links(String subscribe, String file) {}

    /** @param href path of the page that the calendar belongs to */
    public Links to(String href) {
        var file = href + "/calendar.ics";
        return new Links(address.of(file).toString().replaceFirst("^https?:", "webcal:"), file);
    }
}
