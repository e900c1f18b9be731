package org.samskap.followups.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The trail is only ever added to; whoever writes code that changes it meets this test. */
class AppendOnlyTests {
    private static final Pattern CHANGES = Pattern.compile(
            "(update|deleteFrom|delete|mergeInto|truncate|truncateTable|executeUpdate|executeDelete)\\(\\s*(TRAIL_ENTRY|MONTH_SEAL)|(TrailEntry|MonthSeal)Record.*\\.(store|update|delete|merge)\\(");

    @Test
    void noCodeOfOursChangesOrRemovesAnEntry() throws IOException {
        List<String> sources;
        try (var files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).map(AppendOnlyTests::read).toList();
        }
        assertThat(sources).isNotEmpty().noneMatch(source -> CHANGES.matcher(source).find());
    }

    @Test
    void thisTestWouldSeeIt() {
        assertThat(CHANGES.matcher("sql.update(TRAIL_ENTRY).set(").find()).isTrue();
        assertThat(CHANGES.matcher("sql.deleteFrom(TRAIL_ENTRY)").find()).isTrue();
        assertThat(CHANGES.matcher("sql.update(MONTH_SEAL).set(").find()).isTrue();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
