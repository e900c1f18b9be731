package org.samskap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

import samskap.testing.SharedDatabase;

/** Anybody who downloaded a thread finds out with one command whether it is whole, and which entry is not. */
@DemoProduct
@SharedDatabase(DemoProduct.DATABASE)
class VerificationTests {
    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private List<String> lines;

    @BeforeEach
    void download() {
        lines = new ArrayList<>(new Client(port).get("/spaces/gemensam-utvecklingsgrupp/thread.jsonl").body().lines().toList());
    }

    private int verify(String... kept) throws Exception {
        var words = new ArrayList<>(List.of(Files.write(folder.resolve("thread.jsonl"), lines).toString()));
        words.addAll(List.of(kept));
        return new Verification(new PrintStream(said, true, StandardCharsets.UTF_8)).run(words);
    }

    @Test
    void aWholeThreadIsFoundWholeAndAgreesWithASealThatSomebodyKept() throws Exception {
        var seal = org.jsoup.Jsoup.parse(new Client(port).get("/spaces/gemensam-utvecklingsgrupp/thread/2023-10").body()).select("main p > code").text();

        assertThat(verify(seal)).isEqualTo(Verification.WHOLE);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("whole, " + lines.size() + " entries");
    }

    @Test
    void aChangedTextIsFoundAndNamed() throws Exception {
        lines.replaceAll(line -> line.startsWith("{\"number\":7,") ? line.replace("\"kind\":\"", "\"kind\":\"X") : line);

        assertThat(verify()).isEqualTo(Verification.BROKEN);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("entry 7 says something else than it did");
    }

    @Test
    void aLostEntryAndALostEndAreFound() throws Exception {
        var last = lines.size();
        lines.remove(4);
        assertThat(verify()).isEqualTo(Verification.BROKEN);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("entry 5 is missing");

        download();
        lines.removeLast();
        assertThat(verify(last + ":" + "0".repeat(64))).isEqualTo(Verification.BROKEN);
    }

    @Test
    void aThreadWrittenAnewIsFoundByWhoKeptASeal() throws Exception {
        assertThat(verify("5:" + "ab".repeat(32))).isEqualTo(Verification.BROKEN);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("entry 5 is not what was sealed or kept");
    }

    @Test
    void whatIsNoThreadIsSaidInASentence() throws Exception {
        lines.set(2, "<html>");
        assertThat(verify()).isEqualTo(Verification.CANNOT_LOOK);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Line 3 is not an entry");

        assertThat(verify("seven")).isEqualTo(Verification.CANNOT_LOOK);
        assertThat(new Verification(new PrintStream(said)).run(List.of(folder.resolve("none").toString()))).isEqualTo(Verification.CANNOT_LOOK);
    }
}
