package org.samskap.demo.internal;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.events.DayId;
import org.samskap.partners.Sector;
import org.samskap.registrations.EnteredSignUps;
import org.samskap.registrations.EnteredSignUps.Guest;
import org.samskap.registrations.EnteredSignUps.Opening;
import org.samskap.registrations.Mode;
import org.samskap.registrations.SignUpId;
import org.samskap.ui.Lang;
import org.springframework.stereotype.Component;

/** Opening sign-up, signing up, being there, and counting those who just came. */
@Component
@WhenDemo
class SignUpVerbs implements Verbs {
    private final Cast cast;
    private final Progress progress;
    private final GatheringVerbs gatherings;
    private final EnteredSignUps signUps;
    private final People people;

    SignUpVerbs(Cast cast, Progress progress, GatheringVerbs gatherings, EnteredSignUps signUps, People people) {
        this.cast = cast;
        this.progress = progress;
        this.gatherings = gatherings;
        this.signUps = signUps;
        this.people = people;
    }

    @Override
    public Map<String, Consumer<StoryStep>> verbs() {
        return Map.of("open-sign-up", this::open, "sign-up", this::signUp, "check-in", this::checkIn, "tally", this::tally);
    }

    private void open(StoryStep step) {
        var places = step.find("places");
        signUps.open(step.get("event"), cast.actor(step.get("by")), new Opening(places == null ? null : Integer.valueOf(places), true,
                "true".equals(step.find("children")), step.list("expected")));
    }

    private void signUp(StoryStep step) {
        var id = signUps.add(step.get("event"), cast.actor(step.get("by")), guest(step));
        progress.keep("sign-up", step.get("key"), id.value());
    }

    private Guest guest(StoryStep step) {
        var account = account(step.find("account"));
        var sector = step.find("sector");
        return new Guest(account, step.get("name"), step.find("email"), Lang.of(step.get("language")), mode(step), step.find("track"), days(step),
                number(step, "adults", 1), number(step, "children", 0), step.find("organisation"), sector == null ? null : Sector.valueOf(sector),
                step.list("targetGroups"), step.find("idea"));
    }

    /** Whoever has an account has proven the address by signing in. */
    private @Nullable PersonId account(@Nullable String key) {
        if (key == null) return null;
        var person = new PersonId(progress.get("person", key));
        people.confirmEmail(person);
        return person;
    }

    private Set<DayId> days(StoryStep step) {
        return step.list("days").stream().map(day -> gatherings.day(step, Integer.parseInt(day))).collect(Collectors.toSet());
    }

    private void checkIn(StoryStep step) {
        signUps.checkIn(step.get("event"), cast.actor(step.get("by")), gatherings.day(step, number(step, "day", 1)),
                new SignUpId(progress.get("sign-up", step.get("key"))));
    }

    private void tally(StoryStep step) {
        signUps.count(step.get("event"), cast.actor(step.get("by")), gatherings.day(step, number(step, "day", 1)), step.find("group"), mode(step),
                number(step, "number", 1));
    }

    private static Mode mode(StoryStep step) {
        return Mode.valueOf(Objects.requireNonNullElse(step.find("mode"), "IN_ROOM"));
    }

    private static int number(StoryStep step, String key, int unsaid) {
        var said = step.find(key);
        return said == null ? unsaid : Integer.parseInt(said);
    }
}
