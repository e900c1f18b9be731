package org.samskap.demo.internal;

import java.util.Map;
import java.util.function.Consumer;

import org.samskap.notifications.Follows;
import org.springframework.stereotype.Component;

/** Following a proposal with an account. */
@Component
@WhenDemo
class FollowVerb implements Verbs {
    private final Cast cast;
    private final Follows follows;

    FollowVerb(Cast cast, Follows follows) {
        this.cast = cast;
        this.follows = follows;
    }

    @Override
    public Map<String, Consumer<StoryStep>> verbs() {
        return Map.of("follow", step -> follows.follow(cast.actor(step.get("by")), cast.proposal(step.get("proposal"))));
    }
}
