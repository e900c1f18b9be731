package org.samskap.proposals.web;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.events.EventPlan.Session;
import org.samskap.proposals.internal.Drafts;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door to writing a proposal: what will happen, and the button that starts it. */
@Controller
class ProposeController {
    private final Templates templates = new StaticTemplates();
    private final Occasions occasions;
    private final Spaces spaces;
    private final Drafts drafts;
    private final Throttle throttle;

    ProposeController(Occasions occasions, Spaces spaces, Drafts drafts, Throttle throttle) {
        this.occasions = occasions;
        this.spaces = spaces;
        this.drafts = drafts;
        this.throttle = throttle;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/propose")
    Page explain(@RequestParam(required = false) @Nullable String event,
                 @RequestParam(required = false) @Nullable String space, @RequestParam(required = false) @Nullable Integer question,
                 @RequestParam(required = false) @Nullable String session, Shell shell) {
        var content = occasions.find(event, space, question).map(occasion -> (gg.jte.Content) templates.proposeStart(shell, occasion,
                        part(occasions.parts(occasion), session, shell.texts())))
                .orElseGet(() -> templates.proposeChoose(shell, spaces.list()));
        return Page.of(shell, shell.texts().of("proposals.propose.title"), content);
    }

    // Only starting is limited: a started draft gives one proposal at most, and nothing typed can get lost here.
    @Access(Who.EVERYONE)
    @PostMapping("/propose")
    SeeOther start(@RequestParam(required = false) @Nullable String event,
                   @RequestParam(required = false) @Nullable String space, @RequestParam(required = false) @Nullable Integer question,
                   @RequestParam(required = false) @Nullable String session, HttpServletRequest request) {
        throttle.spend(Limit.RAISE_PROPOSAL, request);
        var occasion = occasions.find(event, space, question).map(found -> session == null || session.isEmpty() ? found : occasions.at(found, session))
                .orElseThrow(() -> new NotVisible("no space chosen"));
        var meeting = occasion.event();
        return SeeOther.to(Step.WHAT.path(drafts.start(occasion.space().id(), meeting == null ? null : meeting.id(), occasion.question(),
                occasion.session() == null ? null : occasion.session().id())));
    }

    /** Which part of the programme it is about; nothing to choose from where there are none. */
    private static Field part(List<Session> parts, @Nullable String chosen, Texts texts) {
        var choices = new ArrayList<Choice>();
        if (!parts.isEmpty()) choices.add(Choice.of("", texts.of("proposals.propose.session.none")));
        parts.stream().filter(part -> part.id() != null).forEach(part -> choices.add(Choice.of(part.id().toString(), part.title())));
        return Field.of("session", texts.of("ui.optional", texts.of("proposals.propose.session")), chosen).choices(choices);
    }
}
