package org.samskap.proposals.web.board;

import java.util.Map;

import org.samskap.proposals.ClusterId;
import org.samskap.proposals.internal.board.Places.Kind;
import org.samskap.ui.NotVisible;

/** Which board an address is about: {@code /boards/<event>}, {@code /boards/series/<series>} or {@code /boards/spaces/<space>}. */
record BoardAddress(Kind kind, String slug) {

    static BoardAddress of(Map<String, String> path) {
        var event = path.get("event");
        if (event != null) return new BoardAddress(Kind.EVENT, event);
        var series = path.get("series");
        return series == null ? new BoardAddress(Kind.SPACE, path.getOrDefault("space", "")) : new BoardAddress(Kind.SERIES, series);
    }

    /** @throws NotVisible when it is none */
    static ClusterId group(String typed) {
        try {
            return ClusterId.of(typed);
        } catch (IllegalArgumentException e) {
            throw new NotVisible("cluster");
        }
    }
}
