package org.samskap.proposals.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PublicAddress;
import org.samskap.proposals.ProposalDesk;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Receipt;
import org.samskap.proposals.internal.Card;
import org.samskap.proposals.internal.Notes;
import org.samskap.proposals.web.NoteForm.From;
import org.samskap.proposals.web.NotePage.NoteFields;
import org.samskap.proposals.web.NotePage.Slip;
import org.samskap.proposals.web.alike.AlikeLines;
import org.samskap.proposals.web.tags.Themes;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Fragment;
import org.samskap.ui.LocalPath;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing down what others say, at a meeting or by telephone (UX-28): for the staff of a space. */
@Controller
class NoteController {
    private final Templates templates = new StaticTemplates();
    private final Notes notes;
    private final ProposalDesk desk;
    private final Occasions occasions;
    private final Themes themes;
    private final AlikeLines alike;
    private final PublicAddress address;

    NoteController(Notes notes, ProposalDesk desk, Occasions occasions, Themes themes, AlikeLines alike, PublicAddress address) {
        this.notes = notes;
        this.desk = desk;
        this.occasions = occasions;
        this.themes = themes;
        this.alike = alike;
        this.address = address;
    }

    static String href(Occasion at) {
        return at.event() == null ? LocalPath.with("/notes", "space", at.space().slug()) : LocalPath.with("/notes", "event", at.event().slug());
    }

    /** @param noted key of the form that was sent last, and how many ideas were in it */
    @Access(Who.SIGNED_IN)
    @GetMapping("/notes")
    Page write(@ModelAttribute NoteForm form, @RequestParam(required = false) @Nullable String noted,
               @RequestParam(defaultValue = "0") int count, Shell shell, Actor actor) {
        return page(at(form), form, noted == null ? List.of() : receipts(noted, count), List.of(), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/notes")
    Object note(@ModelAttribute NoteForm form, Shell shell, Actor actor) {
        var at = at(form);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(at, form, List.of(), problems, shell, actor);
        var lines = form.lines();
        IntStream.range(0, lines.size()).mapToObj(number -> desk.note(actor, form.raise(at, lines.get(number), number, shell.lang()), form.told()))
                .forEach(receipt -> themes.put(receipt, actor, form.tags()));
        return SeeOther.to(next(at, form, lines.size())).saying("proposals.noted");
    }

    /** What is there already, for the lines that were written last: while they are typed, or when the scribe asks. */
    @Access(Who.SIGNED_IN)
    @PostMapping("/notes/alike")
    Object look(@ModelAttribute NoteForm form, Shell shell, Actor actor) {
        var at = at(form);
        notes.require(at.space().id(), actor);
        if (!shell.partial()) return page(at, form, List.of(), List.of(), shell, actor);
        var found = alike.of(at.space().id(), form.lastLines(), shell);
        var fragment = Fragment.of(alike.show(found, !form.lines().isEmpty(), shell));
        return found.isEmpty() ? fragment : fragment.saying(shell.texts().of("proposals.like.said", found.stream().mapToInt(line -> line.proposals().size()).sum()));
    }

    /** The next ideas are probably from the same role or table; a person's name does not belong into an address. */
    private static String next(Occasion at, NoteForm form, int count) {
        var next = LocalPath.with(LocalPath.with(href(at), "noted", form.keyOrEmpty()), "count", Integer.toString(count));
        var told = form.told().by();
        return (told == null ? next : LocalPath.with(LocalPath.with(next, "from", form.chosen().name()), "who", told)) + "#ideas";
    }

    private Occasion at(NoteForm form) {
        return occasions.find(form.event(), form.space()).orElseThrow(() -> new NotVisible("space"));
    }

    private List<Receipt> receipts(String key, int count) {
        return IntStream.range(0, Math.min(count, NoteForm.MOST)).mapToObj(number -> notes.findReceipt(NoteForm.keyOf(key, number))).flatMap(Optional::stream).toList();
    }

    private List<Slip> slips(List<Receipt> receipts, List<Card> noted) {
        var titles = noted.stream().map(Card::proposal).collect(Collectors.toMap(ProposalSummary::reference, ProposalSummary::title));
        return receipts.stream().map(receipt -> new Slip(titles.getOrDefault(receipt.reference(), ""), receipt, address.of("/mine/" + receipt.code().text()).toString())).toList();
    }

    private Page page(Occasion at, NoteForm form, List<Receipt> receipts, List<Problem> problems, Shell shell, Actor actor) {
        var texts = shell.texts();
        var noted = notes.list(at.space().id(), at.event() == null ? null : at.event().id(), actor);
        var title = texts.of(at.event() == null ? "proposals.note.title.space" : "proposals.note.title.event");
        var above = at.event() == null ? Crumbs.of(at.space().name(), at.space().href()) : Crumbs.of(at.event().title(), at.event().href());
        var key = problems.isEmpty() || form.keyOrEmpty().isEmpty() ? Notes.newKey() : form.keyOrEmpty();
        var like = alike.show(alike.of(at.space().id(), form.lastLines(), shell), !form.lines().isEmpty(), shell);
        return Page.of(shell, title, templates.noteShow(new NotePage(shell, at, fields(form, texts, problems), themes.field(at.space().id(), actor, form.tags(), texts),
                        like, slips(receipts, noted), address.of("/follow").toString(), noted, key), title))
                .below(above.then(title, null)).unlisted().with(problems);
    }

    private static NoteFields fields(NoteForm form, Texts texts, List<Problem> problems) {
        return new NoteFields(
                Field.of("from", texts.of("proposals.note.from"), form.chosen().name()).choices(froms(texts)).problemOf(problems),
                Field.of("who", texts.of("proposals.note.who"), form.who()).hint(texts.of("proposals.note.who.hint")).problemOf(problems),
                SpeakingAsField.of(form.as(), "proposals.balance.ask.noted", texts),
                Field.of("nameAgreed", texts.of("proposals.note.name-agreed"), form.nameAgreed()).problemOf(problems),
                Field.of("ideas", texts.of("proposals.note.ideas"), form.ideas()).hint(texts.of("proposals.note.ideas.hint")).problemOf(problems),
                Field.of("email", texts.of("proposals.note.email"), form.email()).hint(texts.of("proposals.note.email.hint")).problemOf(problems),
                Field.of("emailAgreed", texts.of("proposals.note.email-agreed"), form.emailAgreed()).problemOf(problems));
    }

    private static List<Choice> froms(Texts texts) {
        return Arrays.stream(From.values()).map(from -> Choice.of(from.name(), texts.of("proposals.note.from." + from))).toList();
    }
}
