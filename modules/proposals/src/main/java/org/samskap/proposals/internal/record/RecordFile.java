package org.samskap.proposals.internal.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a record so that anybody can check that nobody changed it: {@code sha256} is that of the UTF-8 bytes of {@code record},
 * written as JSON with its keys in alphabetical order and without blanks.
 */
final class RecordFile {
    static final String FORMAT = "samskap-record/1";

    private static final JsonMapper PRETTY = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonMapper CANONICAL = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private RecordFile() {}

    static String write(Map<String, Object> contents) {
        var file = new LinkedHashMap<String, Object>();
        file.put("format", FORMAT);
        file.put("record", contents);
        file.put("sha256", checksum(contents));
        return PRETTY.writeValueAsString(file).replace("\r\n", "\n") + "\n";
    }

    static String checksum(Map<String, Object> contents) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(CANONICAL.writeValueAsString(contents).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
