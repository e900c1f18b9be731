package org.samskap.followups.web.handover;

import jakarta.servlet.http.HttpServletRequest;

import org.samskap.accounts.Actor;
import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.followups.FollowUpRefused;
import org.samskap.followups.internal.handover.Asking;
import org.samskap.followups.internal.handover.Doors;
import org.samskap.followups.internal.handover.HandOverId;
import org.samskap.followups.internal.handover.Overtaken;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A unit answers: by the private link in its mail, or by somebody who is signed in and represents it. */
@Controller
class AnswerController {
    private final AnswerPages pages;
    private final Doors doors;
    private final Asking asking;
    private final Throttle throttle;

    AnswerController(AnswerPages pages, Doors doors, Asking asking, Throttle throttle) {
        this.pages = pages;
        this.doors = doors;
        this.asking = asking;
        this.throttle = throttle;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/answer/{code}")
    Page open(@PathVariable String code, Shell shell, HttpServletRequest request) {
        return pages.show(shell, byCode(code, request), "/answer/" + code);
    }

    @Access(Who.EVERYONE)
    @PostMapping("/answer/{code}")
    Object say(@PathVariable String code, AnswerForm form, Shell shell, HttpServletRequest request) {
        return pages.say(shell, byCode(code, request), "/answer/" + code, form, () -> doors.byCode(code));
    }

    private Doors.Open byCode(String code, HttpServletRequest request) {
        try {
            return doors.byCode(code);
        } catch (NotVisible nothing) {
            // Only who guesses is counted.
            throttle.spend(Limit.SIGN_UP_CODE, request);
            throw nothing;
        }
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/handovers/{id}")
    Page show(@PathVariable String id, Shell shell, Actor actor) {
        var open = doors.byActor(actor, id(id));
        return pages.show(shell, open, open.asked().href());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/handovers/{id}")
    Object say(@PathVariable String id, AnswerForm form, Shell shell, Actor actor) {
        var open = doors.byActor(actor, id(id));
        return pages.say(shell, open, open.asked().href(), form, () -> doors.byActor(actor, open.asked().id()));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/handovers/{id}/back")
    Object takeBack(@PathVariable String id, AnswerForm typed, Shell shell, Actor actor) {
        var open = doors.byActor(actor, id(id));
        var form = new AnswerForm(null, null, null, null, null, null, null, null, typed.back() == null ? "" : typed.back());
        try {
            asking.takeBack(actor, open.asked().id(), form.back());
            return SeeOther.to(open.asked().href()).saying("followups.handover.taken-back");
        } catch (FollowUpRefused refused) {
            return pages.page(shell, open, open.asked().href(), form, form.problems(shell.texts(), refused), null);
        } catch (Overtaken overtaken) {
            return pages.overtaken(shell, doors.byActor(actor, open.asked().id()), open.asked().href(), form);
        }
    }

    private static HandOverId id(String text) {
        return HandOverId.find(text).orElseThrow(() -> new NotVisible("hand-over " + text));
    }
}
