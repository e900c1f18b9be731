package org.samskap.events.internal.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.SessionKind;
import org.samskap.events.SessionId;
import org.samskap.events.internal.minutes.Minutes.Item;

/** What minutes are written about: the programme as it stands now, and what was written before it changed. */
public record Agenda(List<Session> programme) {

    /** Every item to write about, in the order of the programme; then what was written about parts that are gone; then the rest. */
    public List<Item> toWrite(List<Item> written) {
        var items = new ArrayList<Item>();
        for (var session : programme) if (hasMinutes(session)) items.add(item(session, written));
        written.stream().filter(item -> item.session() == null || session(item.session()).isEmpty()).forEach(items::add);
        return List.copyOf(items);
    }

    public Optional<Item> find(UUID id, List<Item> written) {
        return toWrite(written).stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** What to keep when one item was typed anew. */
    public List<Item> with(Item typed, List<Item> before) {
        var all = new ArrayList<>(toWrite(before));
        all.replaceAll(item -> item.id().equals(typed.id()) ? typed : item);
        if (!all.contains(typed)) all.add(typed);
        return toKeep(all, before);
    }

    /**
     * What to keep of what was typed. Items say what they are about by their session alone: its title is the programme's, or the
     * one that was kept before the programme changed.
     */
    public List<Item> toKeep(List<Item> typed, List<Item> before) {
        var kept = new ArrayList<Item>();
        typed.stream().map(item -> titled(item, before)).filter(item -> item.saysSomething() || item.session() == null && !item.title().isBlank())
                .forEach(kept::add);
        // Nobody could see these while typing, so nobody meant to take them out.
        before.stream().filter(item -> isClosed(item.session())).forEach(kept::add);
        return List.copyOf(kept);
    }

    /** What everyone may read: a closed sitting stays with its members, whenever it was closed (SEC-02). */
    public List<Item> toShow(List<Item> written) {
        return written.stream().filter(item -> !isClosed(item.session()) && (item.saysSomething() || item.session() == null)).toList();
    }

    private Item item(Session session, List<Item> written) {
        var id = Objects.requireNonNull(session.id());
        return written.stream().filter(item -> Objects.equals(item.session(), session.id())).findFirst()
                .map(item -> new Item(id, session.title(), item.said(), item.decided()))
                .orElseGet(() -> new Item(id, session.title(), "", ""));
    }

    private Item titled(Item typed, List<Item> before) {
        if (typed.session() == null) return typed;
        if (isClosed(typed.session())) return new Item(typed.session(), typed.title(), "", "");
        var now = session(typed.session()).map(Session::title);
        var title = now.or(() -> before.stream().filter(item -> typed.session().equals(item.session())).map(Item::title).findFirst());
        return new Item(typed.id(), title.isPresent() ? typed.session() : null, title.orElse(typed.title()), typed.said(), typed.decided());
    }

    private Optional<Session> session(@Nullable SessionId id) {
        return programme.stream().filter(session -> id != null && id.equals(session.id())).findFirst();
    }

    private boolean isClosed(@Nullable SessionId id) {
        return session(id).filter(session -> session.kind() == SessionKind.CLOSED_SITTING).isPresent();
    }

    private static boolean hasMinutes(Session session) {
        return session.kind() != SessionKind.CLOSED_SITTING && session.kind() != SessionKind.BREAK;
    }
}
