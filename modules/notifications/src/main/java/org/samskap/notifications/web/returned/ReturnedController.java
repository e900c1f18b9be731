package org.samskap.notifications.web.returned;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.EmailAddress;
import org.samskap.accounts.People;
import org.samskap.notifications.internal.returned.ReturnedAddresses;
import org.samskap.notifications.web.templates.StaticTemplates;
import org.samskap.notifications.web.templates.Templates;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Field;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Administrators say from which address mail came back; its reader says when it works again. */
@Controller
class ReturnedController {
    static final String PATH = "/mail/returned";
    private final Templates templates = new StaticTemplates();
    private final ReturnedAddresses returned;
    private final People people;
    private final Roles roles;

    ReturnedController(ReturnedAddresses returned, People people, Roles roles) {
        this.returned = returned;
        this.people = people;
        this.roles = roles;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping(PATH)
    Page ask(Shell shell, Actor actor) {
        administrator(actor);
        return page(shell, "", List.of());
    }

    /** The answer is the same for an address that nobody here has: it tells nobody who is here. */
    @Access(Who.SIGNED_IN)
    @PostMapping(PATH)
    Object note(@RequestParam(defaultValue = "") String email, Shell shell, Actor actor) {
        administrator(actor);
        var address = EmailAddress.find(email);
        if (address.isEmpty()) return page(shell, email, List.of(new Problem("email", shell.texts().of("notifications.returned.wrong"))));
        returned.cameBack(address.get().text());
        return SeeOther.to(PATH).saying("notifications.returned.noted");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/mail/mine/again")
    SeeOther again(Actor actor) {
        people.findMailbox(actor.id()).ifPresent(mailbox -> returned.works(mailbox.address()));
        return SeeOther.to("/mail/mine").saying("notifications.returned.again");
    }

    private void administrator(Actor actor) {
        if (roles.spacesWhere(actor.id(), Role.ADMINISTRATOR).isEmpty()) throw new NotVisible(PATH);
    }

    private Page page(Shell shell, @Nullable String typed, List<Problem> problems) {
        var texts = shell.texts();
        var email = Field.of("email", texts.of("notifications.returned.email"), typed).hint(texts.of("notifications.returned.hint")).problemOf(problems);
        var title = texts.of("notifications.returned.title");
        return Page.of(shell, title, templates.returnedAsk(new ReturnedPage(shell, email))).unlisted()
                .below(Crumbs.of(texts.of("accounts.me.title"), "/me").then(title, null)).with(problems);
    }
}
