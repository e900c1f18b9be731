package org.samskap.events.web.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan.SessionKind;
import org.samskap.events.EventPlan.Track;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** Finds in a session what its organiser can mend, and says it in their words. */
final class SessionCheck {
    private static final int LINE = 200;
    private static final int TEXT = 4000;
    private static final int MOST_PLACES = 100_000;

    private final Texts texts;
    private final EventOutline event;
    private final SessionForm form;
    private final List<Problem> problems = new ArrayList<>();

    private SessionCheck(Texts texts, EventOutline event, SessionForm form) {
        this.texts = texts;
        this.event = event;
        this.form = form;
    }

    static List<Problem> of(Texts texts, EventOutline event, SessionForm form) {
        var check = new SessionCheck(texts, event, form);
        check.words();
        check.choices();
        check.hours();
        check.room();
        check.people();
        return check.problems;
    }

    private void words() {
        if (Typed.text(form.title()) == null) say("title", "missing");
        length("title", form.title(), LINE);
        length("place", form.place(), LINE);
        length("meetingPoint", form.meetingPoint(), LINE);
        length("transport", form.transport(), TEXT);
        length("accessNotes", form.accessNotes(), TEXT);
        length("description", form.description(), TEXT);
    }

    private void choices() {
        if (Typed.choice(SessionKind.class, form.kind()).isEmpty()) say("kind", "unknown");
        var day = Typed.text(form.day());
        if (day != null && !form.everyDay() && Typed.number(day).filter(n -> n > 0 && n <= event.days().size()).isEmpty()) say("day", "gone");
        if (form.everyDay() && event.days().isEmpty()) say("day", "gone");
        var track = Typed.text(form.track());
        if (track != null && event.tracks().stream().map(Track::slug).noneMatch(track::equals)) say("track", "gone");
    }

    private void hours() {
        var good = isTime("starts", form.starts()) & isTime("ends", form.ends());
        if (!good || Typed.text(form.starts()) == null || Typed.text(form.ends()) == null) return;
        var starts = Typed.time(Objects.requireNonNull(form.starts())).orElseThrow();
        if (!Typed.time(Objects.requireNonNull(form.ends())).orElseThrow().isAfter(starts)) say("ends", "before");
    }

    private boolean isTime(String field, @Nullable String typed) {
        var good = Typed.text(typed) == null || Typed.time(Objects.requireNonNull(typed)).isPresent();
        if (!good) say(field, "notime");
        return good;
    }

    private void room() {
        var places = Typed.text(form.places());
        if (places != null && Typed.number(places).filter(n -> n > 0 && n <= MOST_PLACES).isEmpty()) say("places", "nonumber");
    }

    private void people() {
        if (form.people() == null) return;
        var tooLong = form.people().stream().filter(Objects::nonNull).anyMatch(person -> Typed.tooLong(person.name(), LINE)
                || Typed.tooLong(person.title(), LINE) || Typed.tooLong(person.affiliation(), LINE));
        if (tooLong) problems.add(new Problem("people", texts.of("events.plan.session.toolong", LINE)));
    }

    private void length(String field, @Nullable String typed, int most) {
        if (Typed.tooLong(typed, most)) problems.add(new Problem(field, texts.of("events.plan.session.toolong", most)));
    }

    private void say(String field, String what) {
        problems.add(new Problem(field, texts.of("events.plan.session." + field + "." + what)));
    }
}
