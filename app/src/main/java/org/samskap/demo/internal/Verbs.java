package org.samskap.demo.internal;

import java.util.Map;
import java.util.function.Consumer;

/** What a part of the story can play: a player for each verb it knows. */
interface Verbs {
    Map<String, Consumer<StoryStep>> verbs();
}
