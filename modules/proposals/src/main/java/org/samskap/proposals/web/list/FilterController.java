package org.samskap.proposals.web.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventSeries;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.events.SeriesSummary;
import org.samskap.partners.Organisation;
import org.samskap.partners.Organisations;
import org.samskap.partners.Target;
import org.samskap.partners.TargetNames;
import org.samskap.proposals.Need;
import org.samskap.proposals.Status;
import org.samskap.proposals.internal.list.OccurringQuery;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/** All ways to narrow the list on one page, with what really occurs. It is a plain form that leads back to the list. */
@Controller
class FilterController {
    static final String ADDRESS = "/proposals/filter";

    private final Templates templates = new StaticTemplates();
    private final OccurringQuery occurring;
    private final Spaces spaces;
    private final Events events;
    private final EventSeries series;
    private final Organisations organisations;
    private final ObjectProvider<TargetNames> names;

    FilterController(OccurringQuery occurring, Spaces spaces, Events events, EventSeries series, Organisations organisations,
                     ObjectProvider<TargetNames> names) {
        this.occurring = occurring;
        this.spaces = spaces;
        this.events = events;
        this.series = series;
        this.organisations = organisations;
        this.names = names;
    }

    @Access(Who.EVERYONE)
    @GetMapping(ADDRESS)
    Page choose(WebRequest request, Shell shell, @Nullable Actor actor) {
        var form = ListForm.of(request);
        var title = shell.texts().of("proposals.list.more-ways");
        var kept = form.kept().stream().filter(pair -> pair[0].equals("space") || pair[0].equals("sort")).toList();
        return Page.of(shell, title, templates.listFilter(shell, fields(form, shell.texts(), actor), kept, form.words(), form.href()))
                .below(Crumbs.of(shell.texts().of("proposals.title"), form.href()).then(title, null));
    }

    private List<Field> fields(ListForm form, Texts texts, @Nullable Actor actor) {
        var space = form.find("space").map(slug -> spaces.find(slug).orElseThrow(() -> new NotVisible("space")).id()).orElse(null);
        var found = occurring.in(space, actor);
        var event = form.find("event").flatMap(events::find).orElse(null);
        return Stream.of(
                field("status", Arrays.stream(Status.values()).map(one -> Choice.of(one.name(), one.word(texts))), form, texts),
                field("event", events.get(found.events()).values().stream().sorted(latestFirst()).map(one -> Choice.of(one.slug(), one.title())), form, texts),
                field("track", event == null ? Stream.of() : tracks(event), form, texts),
                field("series", series.get(found.series()).values().stream().sorted(Comparator.comparing(SeriesSummary::title))
                        .map(one -> Choice.of(one.slug(), one.title())), form, texts),
                field("tag", found.tags().stream().map(tag -> Choice.of(tag, tag)), form, texts),
                field("need", Arrays.stream(Need.values()).map(one -> Choice.of(one.name(), one.word(texts))), form, texts),
                field("group", groups(found.groups()), form, texts),
                field("organisation", organisations.get(found.organisations()).values().stream().sorted(Comparator.comparing(Organisation::name))
                        .map(one -> Choice.of(one.slug(), one.name())), form, texts),
                field("written", Arrays.stream(Lang.values()).map(one -> Choice.of(one.name(), one.ownName())), form, texts),
                field("late", Stream.of(Choice.of("true", texts.of("proposals.list.late"))), form, texts))
                .filter(field -> field.choices().size() > 1).toList();
    }

    private static Comparator<EventSummary> latestFirst() {
        return Comparator.comparing(EventSummary::firstDay, Comparator.nullsFirst(Comparator.reverseOrder())).thenComparing(EventSummary::title);
    }

    private Stream<Choice> tracks(EventSummary event) {
        return events.outline(event.id()).stream().flatMap(plan -> plan.tracks().stream()).map(track -> Choice.of(track.slug(), track.title()));
    }

    private Stream<Choice> groups(List<UUID> ids) {
        if (ids.isEmpty()) return Stream.of();
        return names.orderedStream().filter(one -> one.kind() == Target.Kind.WORKING_GROUP).flatMap(one -> one.names(ids).entrySet().stream())
                .sorted(Comparator.comparing(entry -> entry.getValue().title())).map(entry -> Choice.of(entry.getKey().toString(), entry.getValue().title()));
    }

    private static Field field(String name, Stream<Choice> choices, ListForm form, Texts texts) {
        var all = new ArrayList<Choice>();
        all.add(Choice.of("", texts.of("proposals.list.any")));
        choices.forEach(all::add);
        return Field.of(name, texts.of("proposals.list.by." + name), form.get(name)).choices(all);
    }
}
