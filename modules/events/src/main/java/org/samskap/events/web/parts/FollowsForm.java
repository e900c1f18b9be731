package org.samskap.events.web.parts;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan;
import org.samskap.events.web.forms.Ask;
import org.samskap.events.web.forms.Group;
import org.samskap.events.web.forms.Input.Way;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * Which earlier events this one follows up.
 *
 * @param chosen  slugs
 * @param offered what may be chosen; anything else that was chosen is not heard, and what the event follows already but is not offered stays
 */
record FollowsForm(@Nullable String version, List<String> chosen, List<Choice> offered) implements PartForm {

    /** What a browser sends. */
    record Typed(@Nullable String version, @Nullable List<String> follows) {}

    @Override
    public List<Group> groups(Texts texts) {
        if (offered.isEmpty()) return List.of();
        return List.of(Group.of(new Ask(texts, "follows").one("follows", String.join(",", chosen), Way.CHECKBOXES, offered)));
    }

    @Override
    public List<Problem> problems(Texts texts, EventPlan plan) {
        return List.of();
    }

    @Override
    public EventPlan into(EventPlan plan) {
        var slugs = offered.stream().map(Choice::value).toList();
        var follows = new ArrayList<>(plan.follows().stream().filter(slug -> !slugs.contains(slug)).toList());
        slugs.stream().filter(chosen::contains).forEach(follows::add);
        return plan.following(List.copyOf(follows));
    }
}
