package org.samskap.partners.web.needs;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.samskap.accounts.Actor;
import org.samskap.partners.Target;
import org.samskap.partners.internal.needs.OpenNeeds;
import org.samskap.partners.internal.needs.Suggesting;
import org.samskap.partners.web.templates.StaticTemplates;
import org.samskap.partners.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who might have what is needed, and why we think so; for those who may ask around. */
@Controller
class WhoMightController {
    private final Templates templates = new StaticTemplates();
    private final OpenNeeds needs;
    private final Suggesting suggesting;

    WhoMightController(OpenNeeds needs, Suggesting suggesting) {
        this.needs = needs;
        this.suggesting = suggesting;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/needs/{kind}/{target}/{need}")
    Page who(@PathVariable String kind, @PathVariable String target, @PathVariable String need, Shell shell, Actor actor) {
        var wanted = Optional.ofNullable(NeedsController.kind(need)).orElseThrow(() -> new NotVisible("need"));
        var answered = target(kind, target).flatMap(needs::find).filter(found -> found.needing().lacks(wanted))
                .filter(found -> suggesting.may(actor, found.needing().space(), found.needing().target()))
                .orElseThrow(() -> new NotVisible("need of " + target));
        var texts = shell.texts();
        var title = texts.of("partners.need.who");
        var needing = answered.needing();
        var page = new WhoMightPage(needing, NeedsPages.foreign(texts, needing.lang()), wanted, suggesting.whoMight(answered, wanted));
        return Page.of(shell, title, templates.needsWho(texts, page)).unlisted().below(Crumbs.of(needing.title(), needing.href()).then(title, null));
    }

    private static Optional<Target> target(String kind, String id) {
        try {
            var uuid = UUID.fromString(id);
            return Arrays.stream(Target.Kind.values()).filter(one -> one.name().equals(kind)).findFirst().map(found -> new Target(found, uuid));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
