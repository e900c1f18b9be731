package org.samskap.registrations.internal.checkin;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PublicAddress;
import org.samskap.accounts.SecretCodes;
import org.samskap.events.AttendanceContract;
import org.samskap.events.DayId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventState;
import org.samskap.events.Events;
import org.samskap.registrations.Mode;
import org.samskap.registrations.SignUpCode;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.SignUps;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checking in oneself, by the square that hangs in the room: whoever reads it is there. */
@Service("registrationsSelfCheckIn")
public class SelfCheckIn {
    private static final String PURPOSE = "room-of-a-day";
    private static final String PRIVATE_LINK = "/sign-ups/";

    private final Events events;
    private final SignUps signUps;
    private final CheckInRepository repository;
    private final SecretCodes codes;
    private final PublicAddress address;
    private final Clock clock;

    SelfCheckIn(Events events, SignUps signUps, CheckInRepository repository, SecretCodes codes, PublicAddress address, Clock clock) {
        this.events = events;
        this.signUps = signUps;
        this.repository = repository;
        this.codes = codes;
        this.address = address;
        this.clock = clock;
    }

    /** @param open whether it is that day, where the event takes place */
    public record Room(EventOutline event, Day day, DayId id, boolean open) {

        /** Whether there are sign-ups at all. */
        public boolean knowsPeople() {
            return event.summary().contract() != AttendanceContract.JUST_COME;
        }
    }

    /** The room that the square leads to. A square of another event or another day leads nowhere. */
    public Room find(String slug, String code) {
        var event = events.outline(slug).orElseThrow(() -> new NotVisible("event " + slug));
        for (var day : event.days()) {
            if (day.id() != null && same(codeOf(day.id()), code)) return new Room(event, day, day.id(), isOpen(event, day));
        }
        throw new NotVisible("room of event " + slug);
    }

    private boolean isOpen(EventOutline event, Day day) {
        var date = clock.instant().atZone(event.summary().zone()).toLocalDate();
        return day.date().equals(date) && event.summary().state() != EventState.CANCELLED;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** The address for the room's square. */
    public URI linkOf(String slug, DayId day) {
        return address.of("/events/" + slug + "/check-in/" + codeOf(day));
    }

    private String codeOf(DayId day) {
        return codes.codeFor(PURPOSE, day.value());
    }

    /** @return whether the code, or the private link with it, is that of somebody who takes part that day; then they are checked in */
    @Transactional
    public boolean checkIn(Room room, @Nullable String typed) {
        var signUp = SignUpCode.parse(code(typed)).flatMap(signUps::find)
                .filter(one -> one.event().equals(room.event().id()) && one.state() == SignUpState.CONFIRMED && one.comesOn(room.id()));
        if (!room.open() || signUp.isEmpty()) return false;
        repository.add(room.event().id(), room.id(), signUp.get().id(), signUp.get().places(), clock.instant());
        return true;
    }

    /** What is left of a link that somebody copied whole. */
    private static @Nullable String code(@Nullable String typed) {
        if (typed == null) return null;
        int link = typed.indexOf(PRIVATE_LINK);
        var code = link < 0 ? typed : typed.substring(link + PRIVATE_LINK.length());
        return code.strip().replaceFirst("[/?#].*$", "");
    }

    /**
     * Counts somebody who gives no name.
     *
     * @param form made with the form: the same form sent twice counts one (REL-29)
     */
    @Transactional
    public void countIn(Room room, String stakeholder, UUID form) {
        if (!room.open() || !repository.hear(form, room.id())) return;
        var known = room.event().targetGroups().contains(stakeholder) ? stakeholder : Tally.OTHERS;
        repository.count(room.event().id(), new Tally(room.id(), known, Mode.IN_ROOM, 1));
    }
}
