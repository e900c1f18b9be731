package org.samskap.workinggroups.web.work;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.Charter;
import org.samskap.workinggroups.internal.notes.Audience;
import org.samskap.workinggroups.internal.notes.NoteId;
import org.samskap.workinggroups.internal.notes.Notes;
import org.samskap.workinggroups.web.Typed;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives out the file of a material to those whom the material is for, to keep and never to run: as an attachment, in a sandbox of its own (SEC-20). */
@Controller
class NoteFiles {
    private final AtTheGroup door;
    private final Notes notes;

    NoteFiles(AtTheGroup door, Notes notes) {
        this.door = door;
        this.notes = notes;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/groups/{slug}/notes/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable String slug, @PathVariable String id, @Nullable Actor actor) {
        var content = notes.open(door.open(slug, actor), new NoteId(Typed.uuid(id)));
        var name = Charter.slug(content.note().title()) + "." + content.file().ending();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(content.file().mediaType()))
                .header("Content-Disposition", ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(content.note().audience() == Audience.MEMBERS ? CacheControl.noStore() : CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(content.bytes());
    }
}
