package org.samskap.registrations;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.events.EventCalendars;
import org.samskap.events.EventId;
import org.samskap.events.JoinLinks;
import org.samskap.ui.Lang;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Calendars and rooms of events, as far as invitations need them. Without a word from a test no event has either. */
@TestConfiguration(proxyBeanMethods = false)
class CalendarNeighbours {

    @Bean
    CountedCalendars calendars() {
        return new CountedCalendars();
    }

    @Bean
    Rooms rooms() {
        return new Rooms();
    }

    /** Writes into a file what was asked for. */
    static final class CountedCalendars implements EventCalendars {
        final Map<EventId, List<Revision>> revisions = new ConcurrentHashMap<>();

        @Override
        public List<Revision> revisions(EventId event) {
            return revisions.getOrDefault(event, List.of());
        }

        @Override
        public byte[] request(Own day, String guest) {
            return utf8("REQUEST " + day.day() + " SEQUENCE " + day.sequence() + " " + guest + " " + day.note());
        }

        @Override
        public byte[] cancel(Own day, String guest) {
            return utf8("CANCEL " + day.day() + " SEQUENCE " + day.sequence() + " " + guest);
        }

        @Override
        public byte[] feed(Lang lang, String path, List<Own> days) {
            return utf8(path + " " + days);
        }

        private static byte[] utf8(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    static final class Rooms implements JoinLinks {
        final Map<DayId, JoinLink> links = new ConcurrentHashMap<>();

        @Override
        public Map<DayId, JoinLink> of(EventId event) {
            return links;
        }

        @Override
        public void set(EventId event, DayId day, @Nullable JoinLink link) {
            throw new UnsupportedOperationException();
        }
    }
}
