package org.samskap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The process is killed between the commit of a proposal and the listeners that write its trail and its promise. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("REL-01")
class CrashTests {
    private static final int HALTED = 9;

    @TempDir
    Path data;

    @Test
    void nothingIsLostWhenTheProcessDiesBetweenCommitAndListener() throws Exception {
        var died = run(HALTED, "raise");
        var proposal = find(died, "RAISED ([0-9a-f-]{36})");

        var restarted = run(0, "look", proposal);

        assertThat(find(restarted, "(STEPS .*)")).isEqualTo("STEPS 1 PROMISED true");
    }

    private String run(int expected, String... what) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), CrashingProduct.class.getName()));
        command.addAll(List.of(what));
        command.addAll(List.of("--samskap.data=" + data, "--samskap.demo=false", "--server.port=0",
                "--samskap.events.lost-after=1s", "--samskap.events.look-every=1s"));
        var output = data.resolveSibling(data.getFileName() + "-" + what[0] + ".log");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("the product ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        var said = java.nio.file.Files.readString(output);
        assertThat(process.exitValue()).as(said).isEqualTo(expected);
        return said;
    }

    private static String find(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
