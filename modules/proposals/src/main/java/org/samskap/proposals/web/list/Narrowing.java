package org.samskap.proposals.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Track;
import org.samskap.events.EventSeries;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.partners.Organisations;
import org.samskap.partners.Target;
import org.samskap.partners.TargetNames;
import org.samskap.proposals.internal.list.Lateness;
import org.samskap.proposals.internal.list.Wanted;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** From the words of an address to what is wanted, and how the page says it. Names are asked for only where one was chosen. */
@Component
class Narrowing {
    private final Spaces spaces;
    private final Events events;
    private final EventSeries series;
    private final Organisations organisations;
    private final ObjectProvider<TargetNames> names;
    private final Lateness lateness;

    Narrowing(Spaces spaces, Events events, EventSeries series, Organisations organisations, ObjectProvider<TargetNames> names, Lateness lateness) {
        this.spaces = spaces;
        this.events = events;
        this.series = series;
        this.organisations = organisations;
        this.names = names;
        this.lateness = lateness;
    }

    /** All of it together. */
    record Narrowed(Wanted wanted, List<Chosen> chosen) {}

    /** @throws NotVisible when it names a space, event, series, organisation or group that there is not */
    Narrowed of(ListForm form, Texts texts) {
        var chosen = new ArrayList<Chosen>();
        var wanted = Wanted.in(space(form)).standing(form.chosen()).writtenIn(form.language());
        form.find("series").map(slug -> found(series.find(slug), "series")).ifPresent(one -> {
            wanted.inSeries(one.id());
            chosen.add(chosen(form, "series", one.title(), one.lang(), texts));
        });
        form.find("event").map(slug -> found(events.find(slug), "event")).ifPresent(one -> {
            wanted.raisedAt(one.id()).inTrack(form.get("track"));
            chosen.add(chosen(form.with("track", null), "event", one.title(), one.lang(), texts));
            form.find("track").ifPresent(track -> chosen.add(chosen(form, "track", title(one, track), one.lang(), texts)));
        });
        form.find("organisation").map(slug -> found(organisations.find(slug), "organisation")).ifPresent(one -> {
            wanted.with(one.id());
            chosen.add(chosen(form, "organisation", one.name(), one.lang(), texts));
        });
        form.findId("group").ifPresent(id -> {
            wanted.carriedBy(id);
            chosen.add(chosen(form, "group", group(id), null, texts));
        });
        form.find("tag").ifPresent(tag -> chosen.add(chosen(form, "tag", tag, null, texts)));
        if (form.language() != null) chosen.add(chosen(form, "written", form.language().ownName(), form.language(), texts));
        if (form.need() != null) chosen.add(chosen(form, "need", form.need().word(texts), null, texts));
        if (form.late()) chosen.add(chosen(form, "late", texts.of("proposals.list.late"), null, texts));
        wanted.about(form.get("tag")).needing(form.need());
        return new Narrowed(form.late() ? wanted.late(lateness) : wanted, chosen);
    }

    private @Nullable SpaceId space(ListForm form) {
        return form.find("space").map(slug -> found(spaces.find(slug), "space").id()).orElse(null);
    }

    private static <T> T found(Optional<T> one, String what) {
        return one.orElseThrow(() -> new NotVisible(what));
    }

    private String title(EventSummary event, String track) {
        return events.outline(event.id()).stream().flatMap(plan -> plan.tracks().stream()).filter(one -> one.slug().equals(track))
                .map(Track::title).findFirst().orElse(track);
    }

    private String group(UUID id) {
        return found(names.orderedStream().filter(one -> one.kind() == Target.Kind.WORKING_GROUP).map(one -> one.names(Set.of(id)).get(id))
                .filter(Objects::nonNull).findFirst(), "group").title();
    }

    private static Chosen chosen(ListForm form, String name, String what, @Nullable Lang lang, Texts texts) {
        return new Chosen(texts.of("proposals.list.by." + name), what, lang, form.with(name, null).href());
    }
}
