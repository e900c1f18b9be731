package org.samskap.proposals.web.record;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.Reference;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.record.Records;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Field;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Staff fetch all that is kept of a proposal as one file, and note the number under which it is registered (PRIV-10). */
@Controller
class RecordController {
    private final Templates templates = new StaticTemplates();
    private final Records records;

    RecordController(Records records) {
        this.records = records;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/proposals/{reference}/record")
    Page show(@PathVariable String reference, Shell shell, Actor actor) {
        var about = records.get(actor, parse(reference));
        return page(about, about.registryNumber(), shell, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/proposals/{reference}/record")
    Object register(@PathVariable String reference, @RequestParam(required = false) @Nullable String number, Shell shell, Actor actor) {
        var about = records.get(actor, parse(reference));
        int length = Typed.line(number).length();
        if (length > Records.LONGEST_NUMBER) {
            return page(about, number, shell, List.of(new Problem("number", shell.texts().of("proposals.record.number.long", Records.LONGEST_NUMBER))));
        }
        records.register(actor, about.reference(), number);
        return SeeOther.to(about.reference().href() + "/record").saying("proposals.record");
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/proposals/{reference}/record.json")
    ResponseEntity<String> download(@PathVariable String reference, Actor actor) {
        var about = parse(reference);
        return ResponseEntity.ok().contentType(new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8)).cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment; filename=\"" + about.text() + "-record.json\"").body(records.write(actor, about));
    }

    private static Reference parse(String typed) {
        return Reference.parse(typed).orElseThrow(() -> new NotVisible("proposal"));
    }

    private Page page(Records.About about, @Nullable String number, Shell shell, List<Problem> problems) {
        var texts = shell.texts();
        var title = texts.of("proposals.record.title");
        var field = Field.of("number", texts.of("ui.optional", texts.of("proposals.record.number")), number).problemOf(problems);
        return Page.of(shell, title, templates.recordShow(shell, about, field)).unlisted().with(problems)
                .below(Crumbs.of(about.title(), about.reference().href()).then(title, null));
    }
}
