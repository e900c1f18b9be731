package org.samskap.events.internal.programme;

import java.util.List;

import org.jooq.JSONB;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Versions as they are stored. What a later release of ours wrote and this one does not know is passed over. */
final class SnapshotJson {
    private static final JsonMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private SnapshotJson() {}

    static JSONB write(Object version) {
        return JSONB.valueOf(JSON.writeValueAsString(version));
    }

    static Snapshot snapshot(JSONB stored) {
        return JSON.readValue(stored.data(), Snapshot.class);
    }

    static List<Change> changes(JSONB stored) {
        return JSON.readValue(stored.data(), CHANGES);
    }
}
