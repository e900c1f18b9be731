package org.samskap.proposals.web.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.samskap.events.EventId;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.proposals.ListMarks;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.internal.list.Listed;
import org.samskap.proposals.internal.search.Marked;
import org.samskap.proposals.internal.search.Sought;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Shell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import gg.jte.Content;

/** Lists of proposals, with what others know of them: one statement for each who knows, however long the list. */
@Component
public class ProposalRows {
    private final Events events;
    private final Spaces spaces;
    private final Supplier<List<ListMarks>> marks;

    ProposalRows(Events events, Spaces spaces, ObjectProvider<ListMarks> marks) {
        this.events = events;
        this.spaces = spaces;
        this.marks = SingletonSupplier.of(() -> marks.orderedStream().toList());
    }

    /** What was found, with the event each was raised at and the words that were sought. */
    public List<Row> found(Shell shell, List<Listed> found, Sought sought) {
        var raisedAt = found.stream().map(listed -> listed.proposal().raisedAt()).filter(Objects::nonNull).collect(Collectors.toSet());
        return of(shell, found, sought, raisedAt.isEmpty() ? Map.of() : events.get(raisedAt));
    }

    /** Where the page itself says at which event they were raised. */
    public List<Row> of(Shell shell, List<ProposalSummary> proposals) {
        return of(shell, proposals.stream().map(Listed::new).toList(), Sought.NOTHING, Map.of());
    }

    private List<Row> of(Shell shell, List<Listed> found, Sought sought, Map<EventId, EventSummary> raisedAt) {
        var marks = marks(shell, found.stream().map(listed -> listed.proposal().id()).toList());
        return found.stream().map(listed -> {
            var proposal = listed.proposal();
            return new Row(proposal, Marked.whole(proposal.title(), sought), Marked.excerpt(listed.text(), sought),
                    proposal.raisedAt() == null ? null : raisedAt.get(proposal.raisedAt()),
                    proposal.raisedOn().atZone(spaces.get(proposal.space()).zone()).toLocalDate(),
                    marks.getOrDefault(proposal.id(), List.of()), listed.tags(), listed.needs());
        }).toList();
    }

    private Map<ProposalId, List<Content>> marks(Shell shell, Collection<ProposalId> proposals) {
        var all = new HashMap<ProposalId, List<Content>>();
        if (proposals.isEmpty()) return all;
        marks.get().forEach(known -> known.marks(shell, proposals).forEach((proposal, mark) ->
                all.computeIfAbsent(proposal, p -> new ArrayList<>()).add(mark)));
        return all;
    }
}
