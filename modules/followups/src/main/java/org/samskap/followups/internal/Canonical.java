package org.samskap.followups.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.Step;

/** A step as bytes that can be read in one way only: each field with its length, in a fixed order, nulls said. */
public final class Canonical {
    private static final String HEAD = "samskap-trail 1\n";
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Canonical() {}

    static byte[] bytes(Step step, byte[] salt) {
        return bytes(fields(step, salt));
    }

    /** The same of fields that were read back, in the order in which they stand. */
    public static byte[] bytes(Map<String, @Nullable String> fields) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(HEAD.getBytes(StandardCharsets.UTF_8));
        fields.forEach((name, value) -> out.writeBytes(field(name, value)));
        return out.toByteArray();
    }

    /** The fields in their order; the export shows the same. */
    static Map<String, @Nullable String> fields(Step step, byte[] salt) {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("space", step.space().toString());
        fields.put("number", Long.toString(step.number()));
        fields.put("proposal", step.proposal().toString());
        fields.put("kind", step.kind().name());
        fields.put("at", instant(step.at()));
        fields.put("subject", step.subject());
        fields.put("href", step.href());
        fields.put("status", step.status() == null ? null : step.status().name());
        fields.put("text", step.text());
        fields.put("easyText", step.easyText());
        fields.put("decidedBy", step.decidedBy());
        fields.put("nextDate", step.nextDate() == null ? null : step.nextDate().toString());
        fields.put("salt", HexFormat.of().formatHex(salt));
        return fields;
    }

    private static String instant(Instant at) {
        return MICROS.format(at);
    }

    private static byte[] field(String name, @Nullable String value) {
        if (value == null) return (name + "=-\n").getBytes(StandardCharsets.UTF_8);
        int length = value.getBytes(StandardCharsets.UTF_8).length;
        return (name + "=" + length + ":" + value + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
