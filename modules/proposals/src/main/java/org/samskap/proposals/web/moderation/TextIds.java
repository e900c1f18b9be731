package org.samskap.proposals.web.moderation;

import org.samskap.proposals.TextId;
import org.samskap.ui.NotVisible;

/** Reads what an address names; what cannot be a text is one that nobody may see. */
final class TextIds {
    private TextIds() {}

    static TextId of(String kind, String id) {
        try {
            return TextId.of(kind, id);
        } catch (IllegalArgumentException e) {
            throw new NotVisible("text");
        }
    }
}
