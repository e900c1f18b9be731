package org.samskap.events.web.materials;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.internal.MaterialId;
import org.samskap.events.internal.Materials;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives out a file, to keep and never to run: as an attachment, in a sandbox of its own (SEC-20). */
@Controller
class MaterialFiles {
    private final Materials materials;

    MaterialFiles(Materials materials) {
        this.materials = materials;
    }

    /** @param name only for people; the id alone says which file it is */
    @Access(Who.EVERYONE)
    @GetMapping("/materials/{id}/{name}")
    ResponseEntity<byte[]> file(@PathVariable MaterialId id, @PathVariable String name, @Nullable Actor actor) {
        var file = materials.find(id, actor).orElseThrow(() -> new NotVisible("material " + id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.material().media().type()))
                .header("Content-Disposition", ContentDisposition.attachment().filename(file.material().filename(), StandardCharsets.UTF_8).build().toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(file.draft() ? CacheControl.noStore() : CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(file.content());
    }
}
