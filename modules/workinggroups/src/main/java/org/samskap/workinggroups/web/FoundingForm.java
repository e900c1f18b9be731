package org.samskap.workinggroups.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.Charter;
import org.samskap.workinggroups.internal.Founding;
import org.samskap.workinggroups.internal.Joining;

/**
 * What came with a request for the founding form, as it was typed.
 *
 * @param cluster  one or several groups of proposals of a board
 * @param proposal number of a proposal that a link brought along
 * @param more     numbers of proposals, of any space
 * @param key      one-time key: the same form sent twice founds once
 */
public record FoundingForm(@Nullable List<String> cluster, @Nullable String proposal, @Nullable String space, @Nullable String name,
                           @Nullable String purpose, @Nullable String done, @Nullable String contact, @Nullable String joining,
                           @Nullable String more, @Nullable String key) {
    static final int LONGEST_CONTACT = 200;

    /** The form as it opens: the cluster's name suits the group as well, and the arena of its proposals. */
    FoundingForm opened(@Nullable String clusterName, @Nullable String home) {
        return new FoundingForm(cluster, null, space == null ? home : space, name == null ? clusterName : name, purpose, done, contact, joining,
                more == null ? proposal : more, Typed.key(key));
    }

    List<String> clusters() {
        return cluster == null ? List.of() : cluster;
    }

    Charter charter() {
        return new Charter(Typed.text(name), Typed.text(name), Typed.text(purpose), Typed.text(done));
    }

    Founding.Start start() {
        var whom = Charter.oneLine(Typed.text(contact));
        return new Founding.Start(Joining.of(joining), whom.isEmpty() ? null : whom);
    }

    /** @param several whether there are several arenas to choose from */
    List<Problem> problems(Texts texts, Numbers numbers, boolean several) {
        return Check.in(texts)
                .not(several && Typed.text(space).isBlank(), "space", "workinggroups.found.space.missing")
                .text("name", Charter.oneLine(Typed.text(name)), Charter.LONGEST_NAME, "workinggroups.found.name")
                .text("purpose", purpose, Charter.LONGEST_PURPOSE, "workinggroups.found.purpose")
                .text("done", done, Charter.LONGEST_DONE, "workinggroups.found.done")
                .atMost("contact", contact, LONGEST_CONTACT)
                .not(!numbers.unknown().isEmpty(), "more", "workinggroups.found.more.unknown", String.join(", ", numbers.unknown()))
                .problems();
    }
}
