package org.samskap.workinggroups.web.meetings;

import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.meetings.GroupMeetings;
import org.samskap.workinggroups.internal.meetings.MeetsThatDayAlready;
import org.samskap.workinggroups.web.Frame;
import org.samskap.workinggroups.web.Typed;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets those who run a group plan its next meeting; from then on it is an event like all others. */
@Controller
class MeetingController {
    private final Templates templates = new StaticTemplates();
    private final AtTheGroup door;
    private final GroupMeetings meetings;
    private final Frame frame;

    MeetingController(AtTheGroup door, GroupMeetings meetings, Frame frame) {
        this.door = door;
        this.meetings = meetings;
        this.frame = frame;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/groups/{slug}/meetings/new")
    Page ask(@PathVariable String slug, Shell shell, Actor actor) {
        return page(shell, open(slug, actor), MeetingForm.EMPTY, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/groups/{slug}/meetings/new")
    Object plan(@PathVariable String slug, MeetingForm form, Shell shell, Actor actor) {
        var opened = open(slug, actor);
        var problems = form.problems(shell.texts(), frame.today(opened.group()));
        var day = Typed.day(form.day());
        if (!problems.isEmpty() || day == null) return page(shell, opened, form, problems);
        try {
            meetings.plan(opened, form.wanted(day), Typed.key(form.key()));
            return SeeOther.to(opened.group().href()).saying("workinggroups.meeting.planned");
        } catch (MeetsThatDayAlready already) {
            return page(shell, opened, form, List.of(new Problem("day", shell.texts().of("workinggroups.meeting.day.taken"))));
        }
    }

    private Opened open(String slug, Actor actor) {
        var opened = door.openToLead(slug, actor);
        if (!opened.group().state().open()) throw new NotVisible("a group that is over");
        return opened;
    }

    private Page page(Shell shell, Opened opened, MeetingForm form, List<Problem> problems) {
        var page = MeetingPage.of(shell.texts(), opened.group(), form, problems);
        return frame.page(shell, opened.group(), shell.texts().of("workinggroups.meeting.plan"), templates.meetingsForm(shell, page), problems);
    }
}
