package org.samskap.registrations.internal.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Track;
import org.samskap.events.JoinLinks.JoinLink;
import org.samskap.accounts.Letters.Attachment;
import org.samskap.registrations.CheckIns;
import org.samskap.registrations.Mode;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUps;
import org.samskap.ui.QrPicture;
import org.samskap.ui.TextBundles;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/** The parts that letters to those who take part are made of. */
@Component
class Words {
    private final SignUps signUps;
    private final CheckIns checkIns;
    private final TextBundles bundles;

    Words(SignUps signUps, CheckIns checkIns, TextBundles bundles) {
        this.signUps = signUps;
        this.checkIns = checkIns;
        this.bundles = bundles;
    }

    /** Whether this person needs the address of the room also where there is a house to come to. */
    boolean needsRoom(SignUp signUp) {
        return signUp.mode() == Mode.ONLINE;
    }

    /** When and where, and for those who take part from elsewhere how. A day that is none any more has its date only. */
    String day(EventOutline event, SignUp signUp, Invited told, @Nullable JoinLink room) {
        var texts = bundles.in(signUp.lang());
        var day = event.findDay(told.day()).orElse(null);
        return day == null ? texts.dates().day(told.date()) : day(texts, day, needsRoom(signUp) || day.place() == null ? room : null);
    }

    private static String day(Texts texts, Day day, @Nullable JoinLink room) {
        var lines = new ArrayList<String>();
        lines.add(texts.dates().day(day.date()) + hours(texts, day));
        if (day.title() != null) lines.add(day.title());
        var place = day.place();
        if (place != null) lines.add(place.address() == null ? place.name() : place.name() + ", " + place.address());
        if (room == null && place == null && day.online() != null) lines.add(texts.of("registrations.invitation.online", day.online()));
        if (room != null) lines.add(texts.of("registrations.invitation.room", room.url().toString()));
        if (room != null && room.note() != null) lines.add(room.note());
        return String.join("\n", lines);
    }

    private static String hours(Texts texts, Day day) {
        if (day.starts() == null) return ". " + texts.of("registrations.invitation.hours");
        return " " + (day.ends() == null ? texts.dates().time(day.starts()) : texts.dates().between(day.starts(), day.ends()));
    }

    /** What this person chose, or null. */
    @Nullable String own(EventOutline event, SignUp signUp) {
        var texts = bundles.in(signUp.lang());
        var lines = new ArrayList<String>();
        event.tracks().stream().filter(track -> track.slug().equals(signUp.track())).map(Track::title)
                .forEach(track -> lines.add(texts.of("registrations.invitation.track", track)));
        if (signUp.places() > 1) lines.add(texts.of("registrations.invitation.places", signUp.places()));
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    /** What to show at the door, or null for somebody who does not come through one. */
    @Nullable String square(SignUp signUp) {
        return needsRoom(signUp) ? null : bundles.in(signUp.lang()).of("registrations.invitation.square");
    }

    /** The square itself, as a picture. */
    List<Attachment> squareFile(SignUp signUp) {
        if (needsRoom(signUp)) return List.of();
        var name = bundles.in(signUp.lang()).of("registrations.invitation.square.file") + ".png";
        return List.of(new Attachment(name, "image/png", QrPicture.png(checkIns.linkOf(signUp.id()).toString())));
    }

    String calendar(SignUp signUp) {
        return bundles.in(signUp.lang()).of("registrations.invitation.calendar");
    }

    /** Where to change and to cancel, and where the days can be subscribed to. */
    String privatePage(SignUp signUp) {
        return bundles.in(signUp.lang()).of("registrations.invitation.page", signUps.linkOf(signUp.id()).toString());
    }

    /** Greeting, parts and signature; whoever pays wants to be named wherever the event is. */
    String letter(SignUp signUp, EventOutline event, List<@Nullable String> parts) {
        var texts = bundles.in(signUp.lang());
        var all = new ArrayList<@Nullable String>();
        all.add(texts.of("registrations.invitation.greeting"));
        all.addAll(parts);
        all.add(event.fundingLine());
        all.add(texts.of("registrations.invitation.regards", texts.of("ui.brand")));
        return all.stream().filter(Objects::nonNull).collect(Collectors.joining("\n\n")) + "\n";
    }
}
