package org.samskap.live.internal;

import java.util.UUID;

import org.samskap.live.Topic;
import org.samskap.live.What;

/** News that has no number yet. */
record Told(Topic topic, What what, UUID about) {}
