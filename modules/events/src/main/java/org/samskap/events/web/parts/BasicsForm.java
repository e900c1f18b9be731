package org.samskap.events.web.parts;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Basics;
import org.samskap.events.EventPlan.Kind;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.web.forms.Ask;
import org.samskap.events.web.forms.Check;
import org.samskap.events.web.forms.Choices;
import org.samskap.events.web.forms.Group;
import org.samskap.events.web.forms.Input.Way;
import org.samskap.events.web.forms.Typed;
import org.samskap.ui.Lang;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** What kind of event it is and what taking part asks. */
public record BasicsForm(@Nullable String version, @Nullable String kind, @Nullable String contract, @Nullable String lang,
                         @Nullable String zone) implements PartForm {

    static BasicsForm of(EventDetails event) {
        var basics = event.plan().basics();
        return new BasicsForm(String.valueOf(event.version()), basics.kind().name(), basics.contract().name(), basics.lang().name(),
                basics.zone().getId());
    }

    @Override
    public List<Group> groups(Texts texts) {
        var ask = new Ask(texts, "basics");
        return List.of(Group.of(ask.one("kind", kind, Way.RADIOS, Choices.kinds(texts)),
                ask.one("contract", contract, Way.RADIOS, Choices.contracts(texts)), ask.one("lang", lang, Way.SELECT, Choices.languages()),
                ask.one("zone", zone, Way.SELECT, Choices.zones(zone))));
    }

    @Override
    public List<Problem> problems(Texts texts, EventPlan plan) {
        return new Check(texts).that(Typed.one(Kind.class, kind) != null, "kind", "events.plan.problem.choose")
                .that(Typed.one(AttendanceContract.class, contract) != null, "contract", "events.plan.problem.choose")
                .that(Typed.one(Lang.class, lang) != null, "lang", "events.plan.problem.choose")
                .that(Choices.zone(zone) != null, "zone", "events.plan.problem.choose").problems();
    }

    @Override
    public EventPlan into(EventPlan plan) {
        var was = plan.basics();
        return plan.with(new Basics(was.space(), was.series(), was.slug(), Objects.requireNonNull(Typed.one(Kind.class, kind)), was.state(),
                Objects.requireNonNull(Typed.one(AttendanceContract.class, contract)), Objects.requireNonNull(Typed.one(Lang.class, lang)),
                Objects.requireNonNull(Choices.zone(zone)), was.demo()));
    }
}
