package org.samskap.events.internal.themes;

import java.util.Optional;

import org.samskap.events.Attachment;
import org.samskap.events.EventId;
import org.samskap.events.SeriesId;
import org.springframework.stereotype.Component;

/** What somebody suggested is theirs: it stays, and so does what it was suggested to. */
@Component
class ThemesAttached implements Attachment {
    private final ThemeRows rows;

    ThemesAttached(ThemeRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<String> on(EventId event) {
        return rows.wasTakenUp(event) ? Optional.of("events.plan.delete.theme") : Optional.empty();
    }

    @Override
    public Optional<String> on(SeriesId series) {
        return rows.list(series).isEmpty() ? Optional.empty() : Optional.of("events.plan.delete.themes");
    }
}
