package org.samskap.demo.internal;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.People;
import org.samskap.events.EventPlan;
import org.samskap.events.Events;
import org.samskap.events.SessionId;
import org.samskap.proposals.Comment;
import org.samskap.proposals.Moderation;
import org.samskap.proposals.Moderation.Ground;
import org.samskap.proposals.ProposalDesk;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.Raise;
import org.samskap.proposals.Receipt;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.Rooms;
import org.samskap.proposals.SpeakingAs;
import org.samskap.proposals.TextId;
import org.samskap.ui.Lang;
import org.springframework.stereotype.Component;

/** Raising, showing, supporting, commenting, grouping and opening rooms. */
@Component
@WhenDemo
class ProposalVerbs implements Verbs {
    private final Cast cast;
    private final Progress progress;
    private final ProposalDesk desk;
    private final Proposals proposals;
    private final Rooms rooms;
    private final Moderation moderation;
    private final People people;
    private final Events events;

    ProposalVerbs(Cast cast, Progress progress, ProposalDesk desk, Proposals proposals, Rooms rooms, Moderation moderation, People people, Events events) {
        this.cast = cast;
        this.progress = progress;
        this.desk = desk;
        this.proposals = proposals;
        this.rooms = rooms;
        this.moderation = moderation;
        this.people = people;
        this.events = events;
    }

    @Override
    public Map<String, Consumer<StoryStep>> verbs() {
        return Map.of("raise", this::raise, "publish", this::publish, "support", this::support,
                "comment", this::comment, "cluster", this::cluster, "open-room", this::openRoom, "report", this::report, "hide", this::hide);
    }

    private void raise(StoryStep step) {
        var code = step.find("code");
        var by = step.find("by");
        Receipt receipt = by != null ? desk.raiseAs(cast.actor(by), told(step))
                : code == null ? desk.raise(told(step)) : desk.raise(told(step), new ReceiptCode(code));
        progress.keep("proposal", step.get("key"), receipt.proposal().value());
        // Whoever leaves an address in the story also opened the mail that asks her to confirm it.
        if (step.part("follow") != null) proposals.findAuthor(receipt.proposal()).ifPresent(people::confirmEmail);
    }

    private Raise told(StoryStep step) {
        var author = Objects.requireNonNull(step.part("author"));
        var follow = step.part("follow");
        var event = step.find("event");
        var body = Stream.of(step.find("body"), step.find("why")).filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
        return new Raise(cast.space(step.get("space")), event == null ? null : cast.event(event), step.get("title"), body,
                Lang.of(step.get("language")), Raise.Byline.valueOf(author.get("as")), author.find("name"),
                follow == null ? null : follow.get("email"), "demo-" + step.get("key"), session(step),
                SpeakingAs.find(author.find("speaks")));
    }

    private @Nullable SessionId session(StoryStep step) {
        var title = step.find("session");
        var event = step.find("event");
        if (title == null || event == null) return null;
        return events.outline(cast.event(event)).stream().flatMap(plan -> plan.sessions().stream()).filter(part -> part.title().equals(title))
                .map(EventPlan.Session::id).findFirst().orElseThrow(() -> new IllegalArgumentException("No " + title + " at " + event));
    }

    private void publish(StoryStep step) {
        desk.publish(cast.proposal(step.get("proposal")), cast.actor(step.get("by")));
    }

    private void openRoom(StoryStep step) {
        rooms.open(cast.actor(step.get("by")), cast.event(step.get("event")));
    }

    private void support(StoryStep step) {
        desk.support(cast.proposal(step.get("proposal")), cast.actor(step.get("by")));
    }

    private void comment(StoryStep step) {
        var id = cast.proposal(step.get("proposal"));
        var posted = desk.comment(id, cast.actor(step.get("by")), new Comment(step.get("text"), proposals.get(id).lang(), replyTo(step), Set.of()));
        var key = step.find("key");
        if (key != null) progress.keep("comment", key, posted.text().value());
    }

    private @Nullable UUID replyTo(StoryStep step) {
        var other = step.find("answers");
        return other == null ? null : progress.get("comment", other);
    }

    private TextId text(StoryStep step) {
        var comment = step.find("comment");
        return comment == null ? TextId.of(cast.proposal(step.get("proposal"))) : new TextId(TextId.COMMENT, progress.get("comment", comment));
    }

    private void report(StoryStep step) {
        moderation.report(text(step), Ground.valueOf(step.get("ground")), step.find("words"));
    }

    private void hide(StoryStep step) {
        moderation.hide(cast.actor(step.get("by")), text(step), Ground.valueOf(step.get("ground")), step.get("reason"));
    }

    private void cluster(StoryStep step) {
        var grouped = cast.proposals(step.list("proposals"));
        var space = proposals.get(grouped.iterator().next()).space();
        var id = desk.cluster(cast.actor(step.get("by")), space, cast.event(step.get("board")), step.get("name"),
                step.find("note"), grouped);
        progress.keep("cluster", step.get("key"), id.value());
    }
}
