package org.samskap.events.web.parts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.SignUp;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.web.forms.Ask;
import org.samskap.events.web.forms.Check;
import org.samskap.events.web.forms.Group;
import org.samskap.events.web.forms.Input.Way;
import org.samskap.events.web.forms.Typed;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** When people may sign up, and what it costs. */
public record WindowForm(@Nullable String version, @Nullable String opensOn, @Nullable String opensTime, @Nullable String closesOn,
                         @Nullable String note, @Nullable String free) implements PartForm {

    static WindowForm of(EventDetails event) {
        var signUp = event.plan().signUp();
        var opens = signUp.opensAt();
        return new WindowForm(String.valueOf(event.version()), opens == null ? null : opens.toLocalDate().toString(),
                opens == null ? null : opens.toLocalTime().toString(), Typed.show(signUp.closesOn()), signUp.note(),
                signUp.freeOfCharge() == null ? "" : signUp.freeOfCharge() ? "yes" : "no");
    }

    @Override
    public List<Group> groups(Texts texts) {
        var ask = new Ask(texts, "sign-up-window");
        return List.of(Group.called(ask.text("opens"), ask.optional("opensOn", opensOn, Way.DATE), ask.optional("opensTime", opensTime, Way.TIME)),
                Group.of(ask.optional("closesOn", closesOn, Way.DATE), ask.optional("note", note, Way.LINES),
                        ask.one("free", free == null ? "" : free, Way.RADIOS, List.of(Choice.of("yes", ask.text("free.yes")),
                                Choice.of("no", ask.text("free.no")), Choice.of("", ask.text("free.unsaid"))))));
    }

    @Override
    public List<Problem> problems(Texts texts, EventPlan plan) {
        var opens = opensAt();
        var closes = Typed.date(closesOn);
        var last = plan.days().stream().map(EventPlan.Day::date).max(Comparator.naturalOrder()).orElse(null);
        return new Check(texts).date("opensOn", opensOn).time("opensTime", opensTime).date("closesOn", closesOn).atMost(1000, "note", note)
                .that(Typed.text(opensTime) == null || Typed.text(opensOn) != null, "opensOn", "events.plan.problem.opens")
                .that(opens == null || closes == null || opens.isBefore(closes.plusDays(1).atStartOfDay()), "closesOn", "events.plan.problem.closes")
                .that(closes == null || last == null || !closes.isAfter(last), "closesOn", "events.plan.problem.closes.late",
                        last == null ? "" : texts.dates().day(last)).problems();
    }

    @Override
    public EventPlan into(EventPlan plan) {
        return plan.with(new SignUp(opensAt(), Typed.date(closesOn), Typed.text(note), free == null || free.isEmpty() ? null : free.equals("yes")));
    }

    /** Without a clock time it opens when the day begins. */
    private @Nullable LocalDateTime opensAt() {
        LocalDate day = Typed.date(opensOn);
        if (day == null) return null;
        LocalTime time = Typed.time(opensTime);
        return time == null ? day.atStartOfDay() : day.atTime(time);
    }
}
