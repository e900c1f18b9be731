package org.samskap.events.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.internal.PlanDesk;
import org.samskap.events.internal.Planners;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Component;

/** The spaces and series in which an organiser may begin something. */
@Component
class Places {
    private final Planners planners;
    private final PlanDesk desk;
    private final Spaces spaces;

    Places(Planners planners, PlanDesk desk, Spaces spaces) {
        this.planners = planners;
        this.desk = desk;
        this.spaces = spaces;
    }

    /** @throws NotVisible for somebody who plans nowhere */
    List<Space> spaces(Actor actor) {
        var mine = planners.spacesOf(actor);
        if (mine.isEmpty()) throw new NotVisible("plans nowhere");
        return spaces.list().stream().filter(space -> mine.contains(space.id())).toList();
    }

    /** The series first, since most events belong to one. */
    List<Belongs> all(Actor actor) {
        var all = new ArrayList<Belongs>();
        var mine = spaces(actor);
        for (var series : desk.inHand(actor).series()) all.add(new Belongs("series:" + series.slug(), series.title(), series.space(), series.id()));
        for (var space : mine) all.add(new Belongs(space.slug(), space.name(), space.id(), null));
        return all;
    }

    static Optional<Belongs> find(List<Belongs> all, @Nullable String value) {
        return all.stream().filter(place -> place.value().equals(value)).findFirst();
    }

    static List<Choice> choices(List<Belongs> all, String inSeries, String without) {
        return all.stream().map(place -> Choice.of(place.value(), place.label() + " – " + (place.series() == null ? without : inSeries))).toList();
    }
}
