package org.samskap.events.web.rows;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Track;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.internal.PlannedDays;
import org.samskap.events.web.forms.Ask;
import org.samskap.events.web.forms.Check;
import org.samskap.events.web.forms.Group;
import org.samskap.events.web.forms.Input.Way;
import org.samskap.events.web.forms.Typed;
import org.samskap.events.web.parts.PartForm;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * A track as typed.
 *
 * @param slug that it keeps when it is called otherwise; null for a new one
 */
record TrackForm(@Nullable String version, @Nullable String title, @Nullable String slug) implements PartForm {

    static TrackForm of(EventDetails event, String slug) {
        return new TrackForm(String.valueOf(event.version()), find(event.plan(), slug).title(), slug);
    }

    private static Track find(EventPlan plan, String slug) {
        return plan.tracks().stream().filter(track -> track.slug().equals(slug)).findFirst().orElseThrow(() -> new NotVisible("track " + slug));
    }

    @Override
    public List<Group> groups(Texts texts) {
        return List.of(Group.of(new Ask(texts, "track").needed("title", title, Way.TEXT)));
    }

    @Override
    public List<Problem> problems(Texts texts, EventPlan plan) {
        var wanted = Typed.orEmpty(title);
        return new Check(texts).needed("title", title, "events.plan.problem.track").atMost(160, "title", title)
                .that(plan.tracks().stream().noneMatch(track -> !track.slug().equals(slug) && track.title().equalsIgnoreCase(wanted)), "title",
                        "events.plan.problem.track.twice").problems();
    }

    @Override
    public EventPlan into(EventPlan plan) {
        if (slug != null) find(plan, slug);
        return PlannedDays.putTrack(plan, slug, Typed.orEmpty(title));
    }
}
