package org.samskap.events.internal.programme;

import static java.util.stream.Collectors.toMap;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Participant;
import org.samskap.events.internal.programme.Change.Kind;
import org.samskap.events.internal.programme.Snapshot.OneSession;

/**
 * Compares two versions of a programme as everybody may read them: of a sitting that was or is closed it tells nothing but
 * its title, when and where.
 */
record Changes(Snapshot before, Snapshot after) {

    /** In the order of the new version; what is gone comes last. */
    List<Change> list() {
        var known = byId(before);
        var changes = new ArrayList<Change>();
        for (var now : after.sessions()) {
            var was = known.remove(now.id());
            if (was == null) changes.add(new Change(Kind.NEW, now.title(), null, when(after, now)));
            else compare(was, now, changes);
        }
        known.values().forEach(gone -> changes.add(new Change(Kind.CANCELLED, gone.title(), when(before, gone), null)));
        return List.copyOf(changes);
    }

    private void compare(OneSession was, OneSession now, List<Change> changes) {
        new Difference(now.title(), changes)
                .of(Kind.RENAMED, was.title(), now.title())
                .of(Kind.DAY, when(before, was), when(after, now))
                .of(Kind.TIME, hours(was.starts(), was.ends()), hours(now.starts(), now.ends()))
                .of(Kind.PLACE, was.place(), now.place())
                .of(Kind.TRACK, before.trackOf(was).orElse(null), after.trackOf(now).orElse(null));
        if (!was.closed() && !now.closed()) compareContent(was, now, changes);
    }

    private static void compareContent(OneSession was, OneSession now, List<Change> changes) {
        new Difference(now.title(), changes).of(Kind.PLACE, was.meetingPoint(), now.meetingPoint());
        now.people().stream().filter(who -> !was.people().contains(who))
                .forEach(who -> changes.add(new Change(Kind.PERSON_ADDED, now.title(), null, name(who))));
        was.people().stream().filter(who -> !now.people().contains(who))
                .forEach(who -> changes.add(new Change(Kind.PERSON_LEFT, now.title(), name(who), null)));
        if (!texts(was).equals(texts(now))) changes.add(new Change(Kind.TEXT, now.title(), null, null));
    }

    private record Difference(String title, List<Change> found) {
        Difference of(Kind kind, @Nullable String was, @Nullable String is) {
            if (!Objects.equals(was, is)) found.add(new Change(kind, title, was, is));
            return this;
        }
    }

    private static List<?> texts(OneSession s) {
        return Arrays.asList(s.kind(), s.offsite(), s.transport(), s.accessNotes(), s.limitedPlaces(), s.places(), s.description());
    }

    private static @Nullable String when(Snapshot version, OneSession session) {
        return version.dateOf(session).map(Object::toString).orElse(null);
    }

    private static @Nullable String hours(@Nullable LocalTime starts, @Nullable LocalTime ends) {
        if (ends == null) return starts == null ? null : starts.toString();
        return (starts == null ? "" : starts.toString()) + "–" + ends;
    }

    static String name(Participant who) {
        return Stream.of(who.name(), who.title(), who.affiliation()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static Map<UUID, OneSession> byId(Snapshot version) {
        return version.sessions().stream().collect(toMap(OneSession::id, s -> s, (first, again) -> first, LinkedHashMap::new));
    }
}
