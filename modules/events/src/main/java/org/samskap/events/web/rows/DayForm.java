package org.samskap.events.web.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Place;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.internal.PlannedDays;
import org.samskap.events.internal.UsualPlace;
import org.samskap.events.web.forms.Ask;
import org.samskap.events.web.forms.Check;
import org.samskap.events.web.forms.Group;
import org.samskap.events.web.forms.Input;
import org.samskap.events.web.forms.Input.Way;
import org.samskap.events.web.forms.Typed;
import org.samskap.events.web.parts.PartForm;
import org.samskap.events.web.rows.DayFields.Where;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * One day as typed; without its id a new one.
 *
 * @param usual where its series usually meets, or null when it belongs to none
 */
record DayForm(DayFields typed, @Nullable DayId id, @Nullable UsualPlace usual) implements PartForm {

    static DayForm of(EventDetails event, DayId id) {
        var day = PlannedDays.find(event.plan(), id).orElseThrow(() -> new NotVisible("day " + id));
        var own = day.asUsual() ? null : day.place();
        return new DayForm(new DayFields(String.valueOf(event.version()), day.date().toString(), Typed.show(day.starts()), Typed.show(day.ends()),
                day.title(), day.asUsual() ? Where.USUAL.name() : Where.OWN.name(), own == null ? null : own.name(), own == null ? null : own.address(),
                day.asUsual() ? null : day.online()), id, event.usual());
    }

    /** A new one goes along with its series. */
    static DayForm fresh(EventDetails event) {
        return new DayForm(new DayFields(String.valueOf(event.version()), null, null, null, null, Where.USUAL.name(), null, null, null), null, event.usual());
    }

    /**
     * As typed. Whoever wrote a place into fields that were empty means it, and whoever left the old one standing beside "as usual"
     * does not.
     */
    static DayForm typed(EventDetails event, @Nullable DayId id, DayFields typed) {
        if (!typed.goesAlong() || !typed.namesPlace()) return new DayForm(typed, id, event.usual());
        var shown = id == null ? fresh(event).typed : of(event, id).typed;
        if (!shown.namesPlace()) return new DayForm(typed.at(Where.OWN), id, event.usual());
        return new DayForm(typed.samePlaceAs(shown) ? typed.asUsual() : typed, id, event.usual());
    }

    @Override
    public @Nullable String version() {
        return typed.version();
    }

    @Override
    public List<Group> groups(Texts texts) {
        var ask = new Ask(texts, "day");
        var where = new ArrayList<Input>();
        if (usual != null) where.add(ask.one("where", typed.where(), Way.RADIOS, places(texts, usual)));
        where.addAll(List.of(ask.optional("place", typed.place(), Way.TEXT), ask.optional("address", typed.address(), Way.TEXT),
                ask.optional("online", typed.online(), Way.TEXT)));
        return List.of(Group.of(ask.needed("date", typed.date(), Way.DATE)),
                Group.called(ask.text("hours"), ask.optional("starts", typed.starts(), Way.TIME), ask.optional("ends", typed.ends(), Way.TIME)),
                new Group(ask.text("at"), where), Group.of(ask.optional("title", typed.title(), Way.TEXT)));
    }

    private static List<Choice> places(Texts texts, UsualPlace usual) {
        return List.of(new Choice(Where.USUAL.name(), texts.of("events.plan.day.usual"), usual.isKnown() ? usual.inWords() : texts.of("events.plan.missing.PLACE")),
                new Choice(Where.OWN.name(), texts.of("events.plan.day.own"), texts.of("events.plan.day.own.hint")));
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
                .that(usual == null || Typed.one(Where.class, typed.where()) != null, "where", "events.plan.problem.choose")
                .that(usual == null || !typed.goesAlong() || !typed.namesPlace(), "where", "events.plan.problem.where")
                .that(Typed.text(typed.address()) == null || Typed.text(typed.place()) != null, "place", "events.plan.problem.place")
                .atMost(200, "place", typed.place()).atMost(200, "address", typed.address()).atMost(160, "title", typed.title())
                .atMost(200, "online", typed.online()).noLink("online", typed.online()).problems();
    }

    @Override
    public EventPlan into(EventPlan plan) {
        if (id != null && PlannedDays.find(plan, id).isEmpty()) throw new NotVisible("day " + id);
        var place = Typed.text(typed.place());
        var day = new Day(id, Objects.requireNonNull(Typed.date(typed.date())), Typed.time(typed.starts()), Typed.time(typed.ends()),
                Typed.text(typed.title()), place == null ? null : new Place(place, Typed.text(typed.address())), Typed.text(typed.online()));
        return PlannedDays.put(plan, usual != null && typed.goesAlong() ? day.at(usual.place(), usual.online()) : day);
    }
}
