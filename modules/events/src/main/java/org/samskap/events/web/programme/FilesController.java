package org.samskap.events.web.programme;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PublicAddress;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.internal.EventQueries;
import org.samskap.events.internal.Material;
import org.samskap.events.internal.Materials;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.PaperFiles;
import org.samskap.ui.TextBundles;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import tools.jackson.databind.json.JsonMapper;

/** The released programme as files: a paper to read and print, and data for schedule apps. */
@Controller
class FilesController {
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Templates templates = new StaticTemplates();
    private final JsonMapper json = JsonMapper.builder().build();
    private final EventQueries queries;
    private final TextBundles texts;
    private final PaperFiles papers;
    private final Materials materials;
    private final PublicAddress address;
    private final Clock clock;

    FilesController(EventQueries queries, TextBundles texts, PaperFiles papers, Materials materials, PublicAddress address, Clock clock) {
        this.queries = queries;
        this.texts = texts;
        this.papers = papers;
        this.materials = materials;
        this.address = address;
        this.clock = clock;
    }

    /** In the event's own language, which is the one its words are in. */
    @GetMapping("/events/{slug}/programme.pdf")
    @Access(Who.EVERYONE)
    ResponseEntity<byte[]> paper(@PathVariable String slug, @Nullable Actor actor) {
        var event = find(slug, actor);
        var own = texts.in(event.summary().lang());
        var page = ProgrammePage.of(own, event, Filter.of(null, null, null), Choice.of(null), clock.instant());
        var file = papers.pdf(templates.programmePaper(own, page, address.of(page.href()).toString(), logos(event)).render());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(slug + "-programme.pdf").build().toString())
                .body(file);
    }

    private List<PaperLogo> logos(EventDetails event) {
        if (event.materials().stream().noneMatch(file -> file.kind() == Material.Kind.LOGO)) return List.of();
        return materials.logos(event.summary().id()).stream().map(PaperLogo::of).toList();
    }

    @GetMapping("/events/{slug}/schedule.json")
    @Access(Who.EVERYONE)
    ResponseEntity<byte[]> data(@PathVariable String slug, @Nullable Actor actor) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noCache().cachePrivate())
                .body(json.writeValueAsBytes(ScheduleJson.of(find(slug, actor), address)));
    }

    /** What somebody chose, to subscribe to. Nobody is signed in there, so it holds what everybody may read. */
    @GetMapping("/events/{slug}/programme/mine.ics")
    @Access(Who.EVERYONE)
    ResponseEntity<byte[]> calendar(@PathVariable String slug, @RequestParam @Nullable List<String> my) {
        var event = find(slug, null);
        var file = new MyCalendar(texts.in(event.summary().lang()), event, Choice.of(my), address).file();
        return ResponseEntity.ok().contentType(CALENDAR).cacheControl(CacheControl.noCache()).body(file);
    }

    private EventDetails find(String slug, @Nullable Actor actor) {
        return queries.find(slug, actor).orElseThrow(() -> new NotVisible("event " + slug));
    }
}
