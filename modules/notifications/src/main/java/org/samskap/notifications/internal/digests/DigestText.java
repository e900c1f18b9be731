package org.samskap.notifications.internal.digests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.samskap.accounts.PublicAddress;
import org.samskap.followups.Step;
import org.samskap.notifications.internal.Way;
import org.samskap.notifications.internal.meetings.MeetingText;
import org.samskap.notifications.internal.outbox.OneLine;
import org.samskap.proposals.ProposalSummary;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/** Writes a digest as plain text that reads well everywhere, also aloud. */
@Component
class DigestText {
    private final Spaces spaces;
    private final PublicAddress address;

    DigestText(Spaces spaces, PublicAddress address) {
        this.spaces = spaces;
        this.address = address;
    }

    String subject(Texts texts, Digest digest, List<MeetingText.Section> meetings) {
        var proposals = digest.proposals();
        if (proposals == 0 || !meetings.isEmpty()) return meetings.size() == 1 && proposals == 0 ? meetings.getFirst().title()
                : texts.of("notifications.meeting.subject", proposals + meetings.size());
        return proposals == 1 ? texts.of("notifications.mail.digest.subject.one", digest.sections().getFirst().proposals().getFirst().title())
                : texts.of("notifications.mail.digest.subject.many", proposals);
    }

    /** All that a mail tells, up to the reason why its reader gets it. */
    String news(Texts texts, Digest digest, List<MeetingText.Section> meetings) {
        var parts = new ArrayList<String>();
        parts.add(texts.of("notifications.mail.digest.greeting"));
        meetings.forEach(meeting -> parts.add(meeting.text()));
        digest.sections().forEach(section -> parts.add(section(texts, section)));
        return String.join("\n\n\n", parts);
    }

    private String section(Texts texts, Digest.Section section) {
        var head = section.proposals().stream().map(proposal -> head(texts, proposal)).collect(Collectors.joining("\n\n"));
        return head + "\n\n" + section.steps().stream().map(step -> step(texts, step)).collect(Collectors.joining("\n\n"));
    }

    private String head(Texts texts, ProposalSummary proposal) {
        var link = proposal.published() ? "\n" + address.of(proposal.href()) : "";
        return "# " + OneLine.of(proposal.title()) + "\n" + proposal.reference() + " · " + proposal.status().word(texts) + link;
    }

    private String step(Texts texts, Digest.Line line) {
        var step = line.step();
        var lines = new ArrayList<String>();
        lines.add("* " + texts.dates().day(step.at(), spaces.get(step.space()).zone()) + ": " + StepWords.of(texts, step));
        if (step.status() != null) lines.add("  " + texts.of("notifications.mail.digest.status", step.status().word(texts)));
        if (line.saidAbove()) lines.add("  " + texts.of("notifications.mail.digest.above"));
        else if (step.text() != null) lines.addAll(indented(step.text()));
        if (!line.saidAbove() && step.easyText() != null) lines.addAll(indented("\n" + texts.of("ui.easy") + ": " + step.easyText()));
        if (step.nextDate() != null) lines.add("  " + texts.of("notifications.mail.digest.next", texts.dates().day(step.nextDate())));
        return String.join("\n", lines);
    }

    private static List<String> indented(String text) {
        return text.stripTrailing().lines().map(line -> ("  " + line).stripTrailing()).toList();
    }

    /** Why she gets it, and where she has it less often or not at all. */
    String foot(Texts texts, Collection<Way> ways, String stopPath) {
        var why = ways.stream().sorted().map(way -> "- " + texts.of("notifications.way." + way.name())).collect(Collectors.joining("\n"));
        return "\n\n\n" + texts.of("notifications.mail.digest.foot", why, address.of(stopPath), texts.of("ui.brand")) + "\n";
    }
}
