package org.samskap.followups.internal;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.ProposalId;
import org.springframework.web.context.request.RequestContextHolder;

/** The items of an event that a request has read, so that the other parts of its page need not ask for them again. */
final class ReadAlready {
    private static final String KEPT = ReadAlready.class.getName();

    private ReadAlready() {}

    static void keep(List<Item> items) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) request.setAttribute(KEPT, items.stream().collect(Collectors.toMap(Item::proposal, item -> item)), SCOPE_REQUEST);
    }

    /** The items of these proposals, or null when the request has not read them all. */
    @SuppressWarnings("unchecked")
    static @Nullable List<Item> find(Collection<ProposalId> proposals) {
        var request = RequestContextHolder.getRequestAttributes();
        var kept = request == null ? null : (Map<ProposalId, Item>) request.getAttribute(KEPT, SCOPE_REQUEST);
        return kept == null || !kept.keySet().containsAll(proposals) ? null : proposals.stream().map(kept::get).toList();
    }
}
