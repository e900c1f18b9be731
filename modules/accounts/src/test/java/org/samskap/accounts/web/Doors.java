package org.samskap.accounts.web;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Doors of every kind to knock at. */
@Controller
class Doors {

    @Access(Who.EVERYONE)
    @GetMapping("/doors/open")
    Page open(Shell shell, @Nullable Actor actor) {
        return Page.of(shell, "Open", output -> output.writeContent(actor == null ? "a visitor" : actor.name()));
    }

    @Access(Who.SIGNED_IN)
    @RequestMapping("/doors/mine")
    Page mine(Shell shell, Actor actor) {
        return Page.of(shell, "Mine", output -> output.writeContent(actor.name()));
    }

    @GetMapping("/doors/forgotten")
    Page forgotten(Shell shell) {
        return Page.of(shell, "Forgotten", output -> {});
    }
}
