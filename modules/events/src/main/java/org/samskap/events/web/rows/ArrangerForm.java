package org.samskap.events.web.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Organiser;
import org.samskap.events.EventPlan.OrganiserRole;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.web.forms.Ask;
import org.samskap.events.web.forms.Check;
import org.samskap.events.web.forms.Group;
import org.samskap.events.web.forms.Input.Way;
import org.samskap.events.web.forms.Typed;
import org.samskap.events.web.parts.PartForm;
import org.samskap.partners.Organisation;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * Somebody who arranges the event, as typed.
 *
 * @param directory the organisations to choose from
 * @param number    its place among the arrangers, counted from 1; null for a new one
 */
record ArrangerForm(ArrangerFields typed, List<Organisation> directory, @Nullable Integer number) implements PartForm {

    static ArrangerForm of(EventDetails event, List<Organisation> directory, int number) {
        var who = find(event.plan(), number);
        var slug = directory.stream().filter(one -> one.id().equals(who.organisation())).map(Organisation::slug).findFirst().orElse("");
        return new ArrangerForm(new ArrangerFields(String.valueOf(event.version()), who.role().name(), slug, who.name()), directory, number);
    }

    private static Organiser find(EventPlan plan, int number) {
        if (number < 1 || number > plan.organisers().size()) throw new NotVisible("arranger " + number);
        return plan.organisers().get(number - 1);
    }

    @Override
    public @Nullable String version() {
        return typed.version();
    }

    @Override
    public List<Group> groups(Texts texts) {
        var ask = new Ask(texts, "arranger");
        var roles = Arrays.stream(OrganiserRole.values()).map(role -> Choice.of(role.name(), texts.of("events.plan.role." + role))).toList();
        var organisations = Stream.concat(Stream.of(Choice.of("", ask.text("organisation.none"))),
                directory.stream().map(one -> Choice.of(one.slug(), one.name()))).toList();
        return List.of(Group.of(ask.one("role", typed.role(), Way.RADIOS, roles), ask.one("organisation", typed.organisation(), Way.SELECT, organisations),
                ask.optional("name", typed.name(), Way.TEXT)));
    }

    @Override
    public List<Problem> problems(Texts texts, EventPlan plan) {
        return new Check(texts).that(Typed.one(OrganiserRole.class, typed.role()) != null, "role", "events.plan.problem.choose")
                .that(Typed.text(typed.organisation()) == null || organisation() != null, "organisation", "events.plan.problem.choose")
                .that(organisation() != null || Typed.text(typed.name()) != null, "name", "events.plan.problem.arranger")
                .atMost(200, "name", typed.name()).problems();
    }

    @Override
    public EventPlan into(EventPlan plan) {
        var organisation = organisation();
        var name = Typed.text(typed.name());
        var who = new Organiser(organisation == null ? null : organisation.id(), name == null ? Objects.requireNonNull(organisation).name() : name,
                Objects.requireNonNull(Typed.one(OrganiserRole.class, typed.role())));
        var all = new ArrayList<>(plan.organisers());
        if (number != null) find(plan, number);
        if (number == null) all.add(who);
        else all.set(number - 1, who);
        return plan.withOrganisers(all, plan.fundingLine());
    }

    static EventPlan without(EventPlan plan, int number) {
        var all = new ArrayList<>(plan.organisers());
        all.remove(find(plan, number));
        return plan.withOrganisers(all, plan.fundingLine());
    }

    private @Nullable Organisation organisation() {
        return directory.stream().filter(one -> one.slug().equals(typed.organisation())).findFirst().orElse(null);
    }
}
