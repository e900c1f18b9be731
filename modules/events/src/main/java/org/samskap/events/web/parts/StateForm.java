package org.samskap.events.web.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan;
import org.samskap.events.EventState;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.internal.StateMoves;
import org.samskap.events.web.forms.Ask;
import org.samskap.events.web.forms.Check;
import org.samskap.events.web.forms.Group;
import org.samskap.events.web.forms.Input.Way;
import org.samskap.events.web.forms.Typed;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * Where an event shall stand, and why.
 *
 * @param from  where it stands
 * @param today where it takes place
 */
record StateForm(StateFields typed, EventState from, LocalDate today) implements PartForm {

    static StateForm of(EventDetails event, LocalDate today) {
        var state = event.summary().state();
        var only = StateMoves.from(state).size() == 1 ? StateMoves.from(state).getFirst().name() : null;
        return new StateForm(new StateFields(String.valueOf(event.version()), only, event.stateNote()), state, today);
    }

    @Override
    public @Nullable String version() {
        return typed.version();
    }

    @Override
    public List<Group> groups(Texts texts) {
        var ask = new Ask(texts, "state");
        var moves = StateMoves.from(from).stream().map(state -> new Choice(state.name(), texts.of("events.plan.state." + state),
                texts.of("events.plan.state." + state + ".hint"))).toList();
        return List.of(Group.of(ask.one("state", typed.state(), Way.RADIOS, moves), ask.optional("note", typed.note(), Way.LINES)));
    }

    @Override
    public List<Problem> problems(Texts texts, EventPlan plan) {
        var wanted = wanted();
        return new Check(texts).that(wanted != null && StateMoves.from(plan.basics().state()).contains(wanted), "state", "events.plan.problem.choose")
                .that(wanted != EventState.CANCELLED && wanted != EventState.CHANGED || Typed.text(typed.note()) != null, "note", "events.plan.problem.why")
                .that(wanted != EventState.HELD || plan.days().stream().noneMatch(day -> day.date().isAfter(today)), "state", "events.plan.problem.held")
                .atMost(500, "note", typed.note()).problems();
    }

    @Override
    public EventPlan into(EventPlan plan) {
        return plan.in(Objects.requireNonNull(wanted()));
    }

    @Nullable EventState wanted() {
        return Typed.one(EventState.class, typed.state());
    }
}
