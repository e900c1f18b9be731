package org.samskap.notifications.internal.meetings;

import java.time.Instant;

import org.samskap.events.EventId;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Texts;

/**
 * Something of an event that came out: a version of its programme, or its minutes.
 *
 * @param number of the version; 1 for minutes
 */
public record Occasion(EventId event, Kind kind, int number, SpaceId space, Instant at) {

    public enum Kind {
        PROGRAMME("/programme"), MINUTES("/minutes");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        /** Where it is read, below the event's page. */
        public String path() {
            return path;
        }
    }

    /** Names it for ever. */
    public String key() {
        return "event/" + event + kind.path() + "/" + number;
    }

    /** "The programme has changed". */
    public String word(Texts texts) {
        return texts.of("notifications.meeting." + (kind == Kind.MINUTES ? "minutes" : number > 1 ? "programme.changed" : "programme"));
    }

    /** Where it is read; only from its second version on has a programme changes to read. */
    static String path(Kind kind, int known) {
        return kind == Kind.PROGRAMME && known > 0 ? kind.path() + "/changes" : kind.path();
    }
}
