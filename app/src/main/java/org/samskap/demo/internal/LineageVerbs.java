package org.samskap.demo.internal;

import java.util.Map;
import java.util.function.Consumer;

import org.samskap.proposals.LineageDesk;
import org.samskap.proposals.LineageDesk.Part;
import org.samskap.proposals.ReceiptCode;
import org.springframework.stereotype.Component;

/** Proposals that go on in others, and those that were taken back. */
@Component
@WhenDemo
class LineageVerbs implements Verbs {
    private final Cast cast;
    private final Progress progress;
    private final LineageDesk desk;

    LineageVerbs(Cast cast, Progress progress, LineageDesk desk) {
        this.cast = cast;
        this.progress = progress;
        this.desk = desk;
    }

    @Override
    public Map<String, Consumer<StoryStep>> verbs() {
        return Map.of("merge", this::merge, "split", this::split, "withdraw", this::withdraw);
    }

    private void merge(StoryStep step) {
        desk.merge(cast.actor(step.get("by")), cast.proposals(step.list("proposals")), cast.proposal(step.get("into")), step.find("why"));
    }

    private void split(StoryStep step) {
        var parts = step.parts("parts");
        var made = desk.split(cast.actor(step.get("by")), cast.proposal(step.get("proposal")), parts.stream().map(part -> new Part(part.get("title"), part.get("body"))).toList(),
                step.find("why"), "demo-" + step.get("proposal"));
        for (int i = 0; i < parts.size(); i++) progress.keep("proposal", parts.get(i).get("key"), made.get(i).value());
    }

    private void withdraw(StoryStep step) {
        var code = step.find("code");
        if (code != null) desk.withdraw(new ReceiptCode(code), step.find("why"));
        else desk.withdraw(cast.actor(step.get("by")), cast.proposal(step.get("proposal")), step.find("why"));
    }
}
