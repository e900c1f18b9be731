package org.samskap.notifications.web;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PublicAddress;
import org.samskap.notifications.internal.outbox.OutboxPages;
import org.samskap.notifications.web.templates.StaticTemplates;
import org.samskap.notifications.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Outgoing mail for everybody to read. Exists in a demonstration only, where all addresses are invented. */
@Controller
@ConditionalOnBooleanProperty("samskap.demo-outbox")
class OutboxController {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final int AT_ONCE = 50;
    private final Templates templates = new StaticTemplates();
    private final OutboxPages outbox;
    private final PublicAddress address;

    OutboxController(OutboxPages outbox, PublicAddress address) {
        this.outbox = outbox;
        this.address = address;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/outbox")
    Page list(@RequestParam(required = false) @Nullable UUID after, Shell shell) {
        var found = outbox.list(after, AT_ONCE + 1);
        var shown = found.subList(0, Math.min(AT_ONCE, found.size()));
        var more = found.size() > AT_ONCE ? "/outbox?after=" + shown.getLast().id() : null;
        return Page.of(shell, shell.texts().of("notifications.outbox.title"),
                templates.outbox(shell.texts(), new OutboxPage(shown, ZONE, more))).unlisted();
    }

    @Access(Who.EVERYONE)
    @GetMapping("/outbox/{id}")
    Page show(@PathVariable UUID id, Shell shell) {
        var mail = outbox.find(id).orElseThrow(() -> new NotVisible("mail " + id));
        var body = mail.body() == null ? null : MailBody.of(mail.body(), address);
        return Page.of(shell, mail.subject(), templates.mail(shell.texts(), mail, body, outbox.filesOf(id), ZONE))
                .below(Crumbs.of(shell.texts().of("notifications.outbox.title"), "/outbox").then(mail.subject(), null)).unlisted();
    }

    @Access(Who.EVERYONE)
    @GetMapping("/outbox/{id}/{number}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable int number) {
        var files = outbox.filesOf(id);
        if (number < 0 || number >= files.size()) throw new NotVisible("file " + number + " of mail " + id);
        var file = files.get(number);
        var disposition = ContentDisposition.attachment().filename(file.filename(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString()).body(file.content());
    }
}
