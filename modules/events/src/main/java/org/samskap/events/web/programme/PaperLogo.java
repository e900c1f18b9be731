package org.samskap.events.web.programme;

import java.util.Base64;

import org.samskap.events.internal.Materials;

/**
 * A logo on paper, which carries its pictures in itself.
 *
 * @param whose for those who do not see it
 */
public record PaperLogo(String data, String whose) {

    static PaperLogo of(Materials.Content logo) {
        return new PaperLogo("data:" + logo.material().media().type() + ";base64," + Base64.getEncoder().encodeToString(logo.content()), logo.material().title());
    }
}
