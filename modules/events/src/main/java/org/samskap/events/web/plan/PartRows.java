package org.samskap.events.web.plan;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.web.plan.CockpitPage.PartRow;
import org.samskap.ui.Texts;

/** The parts of a plan with what stands in them, in the order in which an organiser thinks of them. */
final class PartRows {
    /** What ties an event to others: for those who plan in its space. */
    private static final List<String> BOUND = List.of("/follows", "/arrangers");

    private final Texts texts;
    private final String base;
    private final List<PartRow> rows = new ArrayList<>();

    private PartRows(Texts texts, String base) {
        this.texts = texts;
        this.base = base;
    }

    /**
     * @param links  how many days have an address for their online room
     * @param bound  whether the person may say who arranges it and which events it follows up
     */
    static List<PartRow> of(Texts texts, EventDetails event, int links, boolean bound) {
        var plan = event.plan();
        var words = plan.words();
        var signUp = plan.signUp();
        var online = plan.days().stream().filter(day -> day.online() != null).count();
        return new PartRows(texts, event.summary().href() + "/plan/")
                .add("basics", texts.of("events.kind." + plan.basics().kind()) + " · " + texts.of("events.plan.contract." + plan.basics().contract()), true)
                .add("words", words.theme() == null ? words.summary() : words.theme(), words.theme() != null)
                .add("days", texts.of("events.plan.days.count", plan.days().size()), !plan.days().isEmpty())
                .add("follows", texts.of("events.plan.follows.count", plan.follows().size()), !plan.follows().isEmpty())
                .add("questions", texts.of("events.plan.questions.count", words.guidingQuestions().size(), words.targetGroups().size()),
                        !words.guidingQuestions().isEmpty() || !words.targetGroups().isEmpty())
                .add("tracks", texts.of("events.plan.tracks.count", plan.tracks().size()), !plan.tracks().isEmpty())
                .add("arrangers", names(event), !plan.organisers().isEmpty())
                .add("sign-up-window", signUp.closesOn() == null ? texts.of("events.plan.sign-up-window.none")
                        : texts.of("events.plan.sign-up-window.until", texts.dates().day(signUp.closesOn())), signUp.closesOn() != null)
                .add("links", texts.of("events.plan.links.count", links, online), online > 0 && links >= online)
                .add("materials", texts.of("events.plan.materials.count", event.materials().size()), !event.materials().isEmpty())
                .rows.stream().filter(row -> bound || BOUND.stream().noneMatch(row.href()::endsWith)).toList();
    }

    private static @Nullable String names(EventDetails event) {
        return String.join(", ", event.plan().organisers().stream().map(who -> who.name()).toList());
    }

    private PartRows add(String part, @Nullable String detail, boolean done) {
        var titled = "events.plan." + part + ".title";
        rows.add(new PartRow(base + part, texts.of(texts.has(titled) ? titled : "events.plan." + part), detail == null ? "" : detail, done));
        return this;
    }
}
