package org.samskap.events.web.rows;

import org.samskap.accounts.Actor;
import org.samskap.events.internal.PlanDesk;
import org.samskap.events.internal.PlannedDays;
import org.samskap.events.web.parts.Part;
import org.samskap.events.web.parts.Parts;
import org.samskap.events.web.parts.Removal;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The tracks of an event. */
@Controller
@RequestMapping("/events/{slug}/plan/tracks")
class TracksController {
    private final Parts parts;
    private final PlanDesk desk;

    TracksController(Parts parts, PlanDesk desk) {
        this.parts = parts;
        this.desk = desk;
    }

    private static Part fresh(String slug) {
        return Part.row("track", "tracks", "new", slug, event -> new TrackForm(String.valueOf(event.version()), null, null));
    }

    private static Part one(String slug, String track) {
        return Part.row("track", "tracks", track, slug, event -> TrackForm.of(event, track));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page list(@PathVariable String slug, Shell shell, Actor actor) {
        var event = desk.event(slug, actor);
        return RowPages.of(event, "tracks", RowPages.tracks(shell.texts(), event), null, true, shell);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/new")
    Page askNew(@PathVariable String slug, Shell shell, Actor actor) {
        return parts.ask(slug, fresh(slug), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/new")
    Object add(@PathVariable String slug, @ModelAttribute TrackFields typed, Shell shell, Actor actor) {
        return parts.save(slug, fresh(slug), new TrackForm(typed.version(), typed.title(), null), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/{track}")
    Page ask(@PathVariable String slug, @PathVariable String track, Shell shell, Actor actor) {
        return parts.ask(slug, one(slug, track), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/{track}")
    Object save(@PathVariable String slug, @PathVariable String track, @ModelAttribute TrackFields typed, Shell shell, Actor actor) {
        return parts.save(slug, one(slug, track), new TrackForm(typed.version(), typed.title(), track), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/{track}/remove")
    Object remove(@PathVariable String slug, @PathVariable String track, @ModelAttribute Removal removal, Shell shell, Actor actor) {
        return parts.remove(slug, one(slug, track), removal, plan -> PlannedDays.removeTrack(plan, track), shell, actor);
    }
}
