package org.samskap.events.web.parts;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Place;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.internal.PlannedDays;
import org.samskap.events.web.parts.Input.Way;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** One day as typed; without its id a new one. */
record DayForm(DayFields typed, @Nullable DayId id) implements PartForm {

    static DayForm of(EventDetails event, DayId id) {
        var day = PlannedDays.find(event.plan(), id).orElseThrow(() -> new NotVisible("day " + id));
        var place = day.place();
        return new DayForm(new DayFields(String.valueOf(event.version()), day.date().toString(), Typed.show(day.starts()), Typed.show(day.ends()),
                day.title(), place == null ? null : place.name(), place == null ? null : place.address(), day.online()), id);
    }

    /** A new one begins with the usual place of the series. */
    static DayForm fresh(EventDetails event) {
        var usual = event.usual();
        var place = usual == null ? null : usual.place();
        return new DayForm(new DayFields(String.valueOf(event.version()), null, null, null, null, place == null ? null : place.name(),
                place == null ? null : place.address(), usual == null ? null : usual.online()), null);
    }

    @Override
    public @Nullable String version() {
        return typed.version();
    }

    @Override
    public List<Group> groups(Texts texts) {
        var ask = new Ask(texts, "day");
        return List.of(Group.of(ask.needed("date", typed.date(), Way.DATE)),
                Group.called(ask.text("hours"), ask.optional("starts", typed.starts(), Way.TIME), ask.optional("ends", typed.ends(), Way.TIME)),
                Group.called(ask.text("where"), ask.optional("place", typed.place(), Way.TEXT), ask.optional("address", typed.address(), Way.TEXT),
                        ask.optional("online", typed.online(), Way.TEXT)),
                Group.of(ask.optional("title", typed.title(), Way.TEXT)));
    }

    @Override
    public List<Problem> problems(Texts texts, EventPlan plan) {
        var date = Typed.date(typed.date());
        var starts = Typed.time(typed.starts());
        var ends = Typed.time(typed.ends());
        return new Check(texts).needed("date", typed.date(), "events.plan.problem.date.missing").date("date", typed.date())
                .that(date == null || !PlannedDays.taken(plan, id, date), "date", "events.plan.problem.date.taken")
                .time("starts", typed.starts()).time("ends", typed.ends())
                .that(starts == null || ends == null || ends.isAfter(starts), "ends", "events.plan.problem.ends")
                .that(Typed.text(typed.address()) == null || Typed.text(typed.place()) != null, "place", "events.plan.problem.place")
                .atMost(200, "place", typed.place()).atMost(200, "address", typed.address()).atMost(160, "title", typed.title())
                .atMost(200, "online", typed.online()).noLink("online", typed.online()).problems();
    }

    @Override
    public EventPlan into(EventPlan plan) {
        if (id != null && PlannedDays.find(plan, id).isEmpty()) throw new NotVisible("day " + id);
        var place = Typed.text(typed.place());
        return PlannedDays.put(plan, new Day(id, Objects.requireNonNull(Typed.date(typed.date())), Typed.time(typed.starts()), Typed.time(typed.ends()),
                Typed.text(typed.title()), place == null ? null : new Place(place, Typed.text(typed.address())), Typed.text(typed.online())));
    }
}
