package org.samskap.proposals.web.board;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.samskap.accounts.Actor;
import org.samskap.proposals.internal.board.BoardDesk;
import org.samskap.proposals.internal.board.Places;
import org.samskap.proposals.internal.board.StepId;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Fragment;
import org.samskap.ui.NotVisible;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes back what was done on a board. */
@Controller
@RequestMapping({"/boards/{event}", "/boards/series/{series}", "/boards/spaces/{space}"})
class StepsController {
    private final Places places;
    private final BoardDesk desk;
    private final BoardViews views;

    StepsController(Places places, BoardDesk desk, BoardViews views) {
        this.places = places;
        this.desk = desk;
        this.views = views;
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/undo")
    Object undo(@PathVariable Map<String, String> path, @RequestParam(defaultValue = "") String step, @ModelAttribute GlanceForm glance, Shell shell, Actor actor) {
        var address = BoardAddress.of(path);
        var place = places.get(address.kind(), address.slug(), actor);
        var said = "proposals.undone." + desk.undo(actor, place, step(step)).name().toLowerCase(Locale.ROOT);
        if (shell.partial()) return Fragment.of(views.columns(place, glance, Set.of(), shell, actor)).saying(shell.texts().of("said." + said));
        return SeeOther.to(glance.href(place.href()) + "#steps").saying(said);
    }

    private static StepId step(String typed) {
        try {
            return StepId.of(typed);
        } catch (IllegalArgumentException e) {
            throw new NotVisible("step");
        }
    }
}
