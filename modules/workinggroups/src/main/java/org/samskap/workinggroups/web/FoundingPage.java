package org.samskap.workinggroups.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.spaces.Space;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.Basis;
import org.samskap.workinggroups.internal.Joining;

/**
 * The form with which a facilitator founds a group, and the proposals that come along.
 *
 * @param clusters that are in it whatever happens
 * @param others   clusters beside them on the board that may come along, or null when there are none; what is chosen of them is in {@code chosen}
 * @param empty whether it was to be founded from clusters in which nothing is left
 * @param space where the group will be, or null when there is nothing to choose
 */
public record FoundingPage(List<String> clusters, @Nullable Field others, boolean empty, List<ProposalSummary> proposals, @Nullable Field space, Field name,
                           Field purpose, Field done, Field more, Field joining, Field contact, List<String> chosen, String key) {

    static FoundingPage of(Texts texts, Basis basis, List<Space> mine, Map<ClusterId, String> beside, FoundingForm form, List<Problem> problems) {
        return new FoundingPage(form.clusters().stream().filter(one -> !ids(beside).contains(one)).toList(),
                beside.isEmpty() ? null : others(texts, beside), !basis.clusters().isEmpty() && basis.sources().isEmpty(),
                basis.sources().stream().filter(proposal -> !proposal.hidden()).toList(),
                mine.size() < 2 ? null : spaces(texts, mine, form.space()).problemOf(problems),
                Field.of("name", texts.of("workinggroups.found.name"), form.name()).problemOf(problems),
                Field.of("purpose", texts.of("workinggroups.found.purpose"), form.purpose()).hint(texts.of("workinggroups.found.purpose.hint")).problemOf(problems),
                Field.of("done", texts.of("workinggroups.found.done"), form.done()).hint(texts.of("workinggroups.found.done.hint")).problemOf(problems),
                Field.of("more", texts.of("ui.optional", texts.of("workinggroups.found.more")), form.more()).hint(texts.of("workinggroups.found.more.hint")).problemOf(problems),
                joining(texts, Joining.of(form.joining())), contact(texts, form.contact(), problems), form.clusters(), Typed.key(form.key()));
    }

    private static List<String> ids(Map<ClusterId, String> clusters) {
        return clusters.keySet().stream().map(ClusterId::toString).toList();
    }

    private static Field others(Texts texts, Map<ClusterId, String> beside) {
        return Field.of("cluster", texts.of("ui.optional", texts.of("workinggroups.found.clusters")), "").hint(texts.of("workinggroups.found.clusters.hint"))
                .choices(beside.entrySet().stream().map(one -> Choice.of(one.getKey().toString(), one.getValue())).toList());
    }

    private static Field spaces(Texts texts, List<Space> mine, @Nullable String chosen) {
        var nothing = Choice.of("", texts.of("workinggroups.found.space.choose"));
        return Field.of("space", texts.of("workinggroups.found.space"), chosen)
                .choices(Stream.concat(Stream.of(nothing), mine.stream().map(space -> Choice.of(space.slug(), space.name()))).toList());
    }

    static Field joining(Texts texts, Joining chosen) {
        return Field.of("joining", texts.of("workinggroups.joining"), chosen.name()).choices(Arrays.stream(Joining.values())
                .map(one -> new Choice(one.name(), one.word(texts), texts.of("workinggroups.joining." + one + ".meaning"))).toList());
    }

    static Field contact(Texts texts, @Nullable String typed, List<Problem> problems) {
        return Field.of("contact", texts.of("ui.optional", texts.of("workinggroups.contact")), typed).hint(texts.of("workinggroups.contact.hint")).problemOf(problems);
    }
}
