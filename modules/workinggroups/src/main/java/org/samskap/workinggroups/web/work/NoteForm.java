package org.samskap.workinggroups.web.work;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Problem;
import org.samskap.ui.SafeFiles;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.Charter;
import org.samskap.workinggroups.internal.notes.Audience;
import org.samskap.workinggroups.internal.notes.Notes.Wanted;
import org.samskap.workinggroups.web.Check;
import org.samskap.workinggroups.web.Typed;

/**
 * A note or a material as it was typed.
 *
 * @param audience whom it is for; members only unless somebody says everybody
 */
public record NoteForm(@Nullable String title, @Nullable String text, @Nullable String link, @Nullable String audience, @Nullable String key) {
    static final NoteForm EMPTY = new NoteForm(null, null, null, null, null);

    Audience readers() {
        return "EVERYONE".equals(audience) ? Audience.EVERYONE : Audience.MEMBERS;
    }

    Wanted wanted(SafeFiles.@Nullable Safe file) {
        return new Wanted(Charter.oneLine(Typed.text(title)), orNull(Charter.clean(Typed.text(text))), orNull(address()), readers(), file);
    }

    private String address() {
        return Charter.oneLine(Typed.text(link));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** @param refusal why the file may not be kept, or null */
    List<Problem> problems(Texts texts, boolean file, SafeFiles.@Nullable Why refusal) {
        return Check.in(texts).text("title", Charter.oneLine(Typed.text(title)), Wanted.LONGEST_TITLE, "workinggroups.note.title")
                .not(!file && refusal == null && Charter.clean(Typed.text(text)).isEmpty() && address().isEmpty(), "text", "workinggroups.note.text.missing")
                .atMost("text", text, Wanted.LONGEST_TEXT).atMost("link", link, Wanted.LONGEST_LINK)
                .not(!address().isEmpty() && !Typed.isAddress(address()), "link", "workinggroups.note.link.wrong")
                .not(refusal != null, "file", "workinggroups.note.file." + refusal).problems();
    }
}
