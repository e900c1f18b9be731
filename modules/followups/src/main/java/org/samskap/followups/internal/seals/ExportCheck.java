package org.samskap.followups.internal.seals;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.ExportedThread.Result;
import org.samskap.followups.TrailCheck.Fault;
import org.samskap.followups.TrailCheck.Kind;
import org.samskap.followups.internal.Canonical;
import org.samskap.followups.internal.Chain;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks a downloaded chain, line by line. */
public final class ExportCheck {
    private static final HexFormat HEX = HexFormat.of();

    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<Long, String> kept;
    private long fitting;
    private byte[] before = Chain.genesis();

    public ExportCheck(Map<Long, String> kept) {
        this.kept = kept;
    }

    public Result read(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank()) continue;
            var kind = look(line);
            if (kind != null) return result(kind);
        }
        return result(kept.keySet().stream().anyMatch(number -> number > fitting) ? Kind.MISSING : null);
    }

    private Result result(@Nullable Kind kind) {
        return new Result(fitting, HEX.formatHex(before), kind == null ? null : new Fault(fitting + 1, kind));
    }

    private @Nullable Kind look(String line) {
        try {
            var entry = json.readTree(line);
            var kind = fault(entry, hash(entry, "contentHash"));
            if (kind == null) {
                before = hash(entry, "hash");
                fitting++;
            }
            return kind;
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Line " + (fitting + 1) + " is not an entry of an exported thread", e);
        }
    }

    private @Nullable Kind fault(JsonNode entry, byte[] content) {
        if (entry.path("number").asLong() != fitting + 1) return Kind.MISSING;
        if (entry.has("content") && !Arrays.equals(content, Chain.content(Canonical.bytes(fields(entry.get("content")))))) return Kind.CONTENT;
        var hash = hash(entry, "hash");
        if (!Arrays.equals(hash(entry, "previousHash"), before) || !Arrays.equals(hash, Chain.link(before, content))) return Kind.LINK;
        var known = kept.get(fitting + 1);
        return known == null || known.equalsIgnoreCase(HEX.formatHex(hash)) ? null : Kind.SEAL;
    }

    private static Map<String, @Nullable String> fields(JsonNode content) {
        var fields = new LinkedHashMap<String, @Nullable String>();
        content.properties().forEach(field -> fields.put(field.getKey(), field.getValue().isNull() ? null : field.getValue().asString()));
        return fields;
    }

    private static byte[] hash(JsonNode entry, String name) {
        return HEX.parseHex(entry.required(name).asString());
    }
}
