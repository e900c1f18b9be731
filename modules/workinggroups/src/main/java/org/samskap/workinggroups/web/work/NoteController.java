package org.samskap.workinggroups.web.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SafeFiles;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.notes.NoteId;
import org.samskap.workinggroups.internal.notes.Notes;
import org.samskap.workinggroups.internal.notes.Notes.Note;
import org.samskap.workinggroups.web.Frame;
import org.samskap.workinggroups.web.Typed;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Notes and materials: read by those they are for, written by those in the group. */
@Controller
class NoteController {
    private final Templates templates = new StaticTemplates();
    private final AtTheGroup door;
    private final Notes notes;
    private final People people;
    private final Spaces spaces;
    private final SafeFiles files;
    private final Frame frame;

    NoteController(AtTheGroup door, Notes notes, People people, Spaces spaces, SafeFiles files, Frame frame) {
        this.door = door;
        this.notes = notes;
        this.people = people;
        this.spaces = spaces;
        this.files = files;
        this.frame = frame;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/groups/{slug}/notes/{id}")
    Page read(@PathVariable String slug, @PathVariable String id, Shell shell, @Nullable Actor actor) {
        var opened = door.open(slug, actor);
        var note = notes.read(opened, new NoteId(Typed.uuid(id)));
        var remove = notes.mayRemove(opened, actor, note) ? opened.group().href() + "/notes/" + note.id() + "/remove" : null;
        var page = new NotePage(opened.group(), note, author(opened, note), spaces.get(opened.group().space()).zone(), remove);
        return frame.page(shell, opened.group(), note.title(), templates.workNote(shell, page), List.of());
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/groups/{slug}/notes/new")
    Page ask(@PathVariable String slug, Shell shell, Actor actor) {
        return page(shell, open(slug, actor), NoteForm.EMPTY, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/groups/{slug}/notes")
    Object write(@PathVariable String slug, NoteForm form, @RequestParam(required = false) @Nullable MultipartFile file, Shell shell, Actor actor) {
        var opened = open(slug, actor);
        SafeFiles.Safe safe = null;
        SafeFiles.Why refusal = null;
        try {
            safe = file == null || file.isEmpty() ? null : files.look(file.getBytes());
        } catch (SafeFiles.Refused refused) {
            refusal = refused.why();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var problems = form.problems(shell.texts(), safe != null, refusal);
        if (!problems.isEmpty()) return page(shell, opened, form, problems);
        notes.write(opened, actor, form.wanted(safe), Typed.key(form.key()));
        return SeeOther.to(opened.group().href()).saying("workinggroups.note.written");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/groups/{slug}/notes/{id}/remove")
    SeeOther remove(@PathVariable String slug, @PathVariable String id, Actor actor) {
        var opened = door.openInside(slug, actor);
        notes.remove(opened, actor, new NoteId(Typed.uuid(id)));
        return SeeOther.to(opened.group().href()).saying("workinggroups.note.removed");
    }

    private Opened open(String slug, Actor actor) {
        var opened = door.openInside(slug, actor);
        if (!opened.group().state().open()) throw new NotVisible("a group that is over");
        return opened;
    }

    /** The name, where this page may show it: to those inside, or when the person said that everybody may see it. */
    private @Nullable String author(Opened opened, Note note) {
        boolean shown = opened.standing().insider()
                || opened.found().members().stream().anyMatch(member -> note.by().equals(member.person()) && member.shown());
        return shown ? people.names(Set.of(note.by())).get(note.by()) : null;
    }

    private Page page(Shell shell, Opened opened, NoteForm form, List<Problem> problems) {
        var page = NoteFormPage.of(shell.texts(), opened.group().href() + "/notes", form, problems);
        return frame.page(shell, opened.group(), shell.texts().of("workinggroups.note.new"), templates.workNoteForm(shell, page), problems);
    }
}
