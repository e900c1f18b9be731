package org.samskap.proposals.web.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Need;
import org.samskap.proposals.Status;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.list.Order;
import org.samskap.proposals.web.Choices;
import org.samskap.ui.Lang;
import org.samskap.ui.LocalPath;
import org.springframework.web.context.request.WebRequest;

/**
 * What the list's address says: the filters as words of ours, so that it can be kept and sent. What is no filter, or says
 * nothing, is not in it.
 */
public record ListForm(Map<String, String> said) {
    static final String ADDRESS = "/proposals";
    /** In the order in which they stand in an address; {@code written} is the language of the proposals, {@code lang} would be that of the page. */
    static final List<String> NAMES = List.of("space", "status", "event", "series", "track", "written", "group", "organisation", "tag", "need", "late", "sort", "q");
    private static final int LONGEST = 200;

    /** Read straight from the address: Spring's binding of its words takes a tenth of the page's time. */
    static ListForm of(WebRequest request) {
        var said = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var value = Typed.line(request.getParameter(name));
            if (!value.isEmpty()) said.put(name, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        }
        return new ListForm(said).onlyKnown();
    }

    /** A status, language, order or need that there is not narrows nothing. */
    private ListForm onlyKnown() {
        if (chosen() == null) said.remove("status");
        if (language() == null) said.remove("written");
        if (need() == null) said.remove("need");
        if (order() == Order.NEWEST) said.remove("sort");
        if (!late()) said.remove("late");
        return this;
    }

    @Nullable String get(String name) {
        return said.get(name);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(said.get(name));
    }

    /** Empty as well when it is no id. */
    Optional<UUID> findId(String name) {
        return find(name).filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")).map(UUID::fromString);
    }

    @Nullable Status chosen() {
        return Choices.find(Status.values(), get("status")).orElse(null);
    }

    @Nullable Lang language() {
        return Choices.find(Lang.values(), get("written")).orElse(null);
    }

    @Nullable Need need() {
        return Choices.find(Need.values(), get("need")).orElse(null);
    }

    boolean late() {
        return "true".equals(get("late"));
    }

    Order order() {
        return Choices.find(Order.values(), get("sort")).orElse(Order.NEWEST);
    }

    String words() {
        return said.getOrDefault("q", "");
    }

    boolean narrows() {
        return said.keySet().stream().anyMatch(name -> !name.equals("sort"));
    }

    /** The same with another value, or without any when it is null. */
    ListForm with(String name, @Nullable String value) {
        var other = new LinkedHashMap<>(said);
        if (value == null) other.remove(name);
        else other.put(name, value);
        return new ListForm(other);
    }

    /** Another space has other meetings, tracks and themes. */
    ListForm space(@Nullable String slug) {
        return with("space", slug).with("event", null).with("track", null).with("series", null);
    }

    /** What a search takes along: name and value. */
    List<String[]> kept() {
        return NAMES.stream().filter(name -> !name.equals("q") && said.containsKey(name)).map(name -> new String[] {name, said.get(name)}).toList();
    }

    String href() {
        return href(ADDRESS);
    }

    String href(String address) {
        for (var name : NAMES) if (said.containsKey(name)) address = LocalPath.with(address, name, said.get(name));
        return address;
    }
}
