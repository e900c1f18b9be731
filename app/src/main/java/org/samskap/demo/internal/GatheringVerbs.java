package org.samskap.demo.internal;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.samskap.accounts.EmailAddress;
import org.samskap.events.DayId;
import org.samskap.events.EnteredMinutes;
import org.samskap.events.EventPlanning;
import org.samskap.events.JoinLinks;
import org.samskap.events.JoinLinks.JoinLink;
import org.samskap.partners.Calls;
import org.samskap.partners.Calls.Answer;
import org.samskap.partners.Calls.Contact;
import org.samskap.partners.Calls.Wanted;
import org.samskap.partners.Sector;
import org.samskap.partners.Target;
import org.samskap.ui.Lang;
import org.springframework.stereotype.Component;

/** What organisers do around an event: its programme, its online rooms, its minutes, and what it offers to organisations. */
@Component
@WhenDemo
class GatheringVerbs implements Verbs {
    private static final int KEPT = 180;
    private final Cast cast;
    private final EventLoader loader;
    private final EventPlanning planning;
    private final JoinLinks links;
    private final EnteredMinutes minutes;
    private final Calls calls;

    GatheringVerbs(Cast cast, EventLoader loader, EventPlanning planning, JoinLinks links, EnteredMinutes minutes, Calls calls) {
        this.cast = cast;
        this.loader = loader;
        this.planning = planning;
        this.links = links;
        this.minutes = minutes;
        this.calls = calls;
    }

    @Override
    public Map<String, Consumer<StoryStep>> verbs() {
        return Map.of("programme", step -> loader.planWhole(step.get("event")), "join-link", this::link, "minutes", this::minutes,
                "call", this::call, "interested", this::interested);
    }

    /** The day with the number, counted from 1. */
    DayId day(StoryStep step, int number) {
        var outline = planning.outline(step.get("event"), cast.actor(step.get("by")));
        return Objects.requireNonNull(outline.days().get(number - 1).id());
    }

    private void link(StoryStep step) {
        links.set(cast.event(step.get("event")), day(step, Integer.parseInt(step.get("day"))), new JoinLink(URI.create(step.get("url")), step.find("note")));
    }

    private void minutes(StoryStep step) {
        minutes.publish(step.get("event"), cast.actor(step.get("by")), step.find("opening"), step.parts("items").stream()
                .map(item -> new EnteredMinutes.Item(item.get("title"), item.get("said"), Objects.requireNonNullElse(item.find("decided"), ""))).toList());
    }

    private void call(StoryStep step) {
        calls.open(cast.actor(step.get("by")), new Target(Target.Kind.EVENT, cast.event(step.get("event")).value()),
                new Wanted(Lang.of(step.get("language")), step.get("title"), step.get("text"), step.list("areas"), step.date("closes"), KEPT));
    }

    private void interested(StoryStep step) {
        calls.answer(new Target(Target.Kind.EVENT, cast.event(step.get("event")).value()),
                new Answer(step.get("organisation"), Sector.valueOf(step.get("sector")), step.find("municipality"), step.list("areas"), step.find("bring"),
                        "true".equals(step.find("shown")), false),
                new Contact(step.get("name"), new EmailAddress(step.get("email")), Lang.of(step.get("language"))));
    }
}
