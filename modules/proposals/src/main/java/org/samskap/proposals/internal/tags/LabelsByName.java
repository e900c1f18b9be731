package org.samskap.proposals.internal.tags;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.samskap.accounts.Actor;
import org.samskap.proposals.Need;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalLabels;
import org.samskap.proposals.Proposals;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Themes are told apart by their names, upper and lower case being the same. */
@Component
@Transactional
class LabelsByName implements ProposalLabels {
    private final TagDesk tags;
    private final Needs needs;
    private final Proposals proposals;

    LabelsByName(TagDesk tags, Needs needs, Proposals proposals) {
        this.tags = tags;
        this.needs = needs;
        this.proposals = proposals;
    }

    @Override
    public void add(Actor staff, SpaceId space, String theme) {
        if (tags.list(space, staff).stream().noneMatch(tag -> tag.name().equalsIgnoreCase(theme))) tags.add(space, staff, theme);
    }

    @Override
    public void put(Actor staff, ProposalId proposal, Collection<String> themes, Collection<Need> wanted) {
        var summary = proposals.get(proposal);
        tags.put(proposal, staff, tags.list(summary.space(), staff).stream()
                .filter(tag -> themes.stream().anyMatch(tag.name()::equalsIgnoreCase)).map(Tag::id).toList());
        needs.find(summary.reference(), staff).ifPresent(found -> needs.set(found, wanted));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> themes(Collection<UUID> ids) {
        return tags.names(ids);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> called(String theme) {
        return tags.called(theme);
    }
}
