package org.samskap.followups.internal;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Service;

import tools.jackson.databind.json.JsonMapper;

/** A chain as lines of JSON that anyone can check; what is not public is withheld, its hashes are not. */
@Service
public class ThreadExport {
    private static final HexFormat HEX = HexFormat.of();

    private final Links links;
    private final JsonMapper json = JsonMapper.builder().build();

    ThreadExport(Links links) {
        this.links = links;
    }

    /** Hands over the lines in pieces, each with its line feed; no connection is held while they are sent. */
    public void write(SpaceId space, Consumer<String> out) {
        long last = links.head(space).number();
        List<Links.Link> piece = links.after(space, 0, last);
        while (!piece.isEmpty()) {
            var lines = new StringBuilder();
            piece.forEach(link -> lines.append(json.writeValueAsString(line(link))).append('\n'));
            out.accept(lines.toString());
            piece = links.after(space, piece.getLast().entry().step().number(), last);
        }
    }

    private static Map<String, Object> line(Links.Link link) {
        var entry = link.entry();
        var line = new LinkedHashMap<String, Object>();
        line.put("number", entry.step().number());
        line.put("previousHash", HEX.formatHex(entry.previousHash()));
        line.put("contentHash", HEX.formatHex(entry.contentHash()));
        line.put("hash", HEX.formatHex(entry.hash()));
        if (link.open()) line.put("content", Canonical.fields(entry.step(), entry.salt()));
        return line;
    }
}
