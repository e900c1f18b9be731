package org.samskap.proposals.web.list;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Status;
import org.samskap.proposals.internal.list.Order;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.web.Choices;
import org.samskap.ui.Lang;
import org.samskap.ui.LocalPath;
import org.springframework.web.context.request.WebRequest;

/**
 * What the list's address says: the filters as words of ours, so that it can be kept and sent.
 *
 * @param written language of the proposals; {@code lang} would be that of the page
 */
public record ListForm(@Nullable String space, @Nullable String status, @Nullable String event, @Nullable String written,
                       @Nullable String sort, @Nullable String q) {

    /** Read straight from the address: Spring's binding of four words takes a tenth of the page's time. */
    static ListForm of(WebRequest request) {
        return new ListForm(request.getParameter("space"), request.getParameter("status"), request.getParameter("event"), request.getParameter("written"),
                request.getParameter("sort"), request.getParameter("q"));
    }

    @Nullable Status chosen() {
        return Choices.find(Status.values(), status).orElse(null);
    }

    @Nullable Lang language() {
        return Choices.find(Lang.values(), written).orElse(null);
    }

    Order order() {
        return Choices.find(Order.values(), sort).orElse(Order.NEWEST);
    }

    String words() {
        return Typed.line(q);
    }

    boolean narrows() {
        return space != null || chosen() != null || event != null || language() != null || !words().isEmpty();
    }

    ListForm space(@Nullable String other) {
        return new ListForm(other, status, event, written, sort, q);
    }

    ListForm status(@Nullable Status other) {
        return new ListForm(space, other == null ? null : other.name(), event, written, sort, q);
    }

    ListForm event(@Nullable String other) {
        return new ListForm(space, status, other, written, sort, q);
    }

    ListForm written(@Nullable Lang other) {
        return new ListForm(space, status, event, other == null ? null : other.name(), sort, q);
    }

    ListForm sort(Order other) {
        return new ListForm(space, status, event, written, other == Order.NEWEST ? null : other.name(), q);
    }

    /** What a search takes along: name and value. */
    List<String[]> kept() {
        var kept = new ArrayList<String[]>();
        keep(kept, "space", space);
        keep(kept, "status", chosen() == null ? null : status);
        keep(kept, "event", event);
        keep(kept, "written", language() == null ? null : written);
        keep(kept, "sort", order() == Order.NEWEST ? null : sort);
        return kept;
    }

    private static void keep(List<String[]> kept, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) kept.add(new String[] {name, value});
    }

    String href() {
        return href(null);
    }

    String href(@Nullable String after) {
        var address = "/proposals";
        for (var pair : kept()) address = with(address, pair[0], pair[1]);
        address = with(address, "q", words().isEmpty() ? null : words());
        return with(address, "after", after);
    }

    private static String with(String address, String name, @Nullable String value) {
        return value == null || value.isEmpty() ? address : LocalPath.with(address, name, value);
    }
}
