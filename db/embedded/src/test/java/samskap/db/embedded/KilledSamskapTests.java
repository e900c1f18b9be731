package samskap.db.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static samskap.db.embedded.Throwaway.noteIn;
import static samskap.db.embedded.Throwaway.runs;
import static samskap.db.embedded.Throwaway.serverIn;
import static samskap.db.embedded.Throwaway.startedIn;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Another Samskap runs in the folder and cannot say goodbye. */
@DisabledOnOs(OS.WINDOWS)
class KilledSamskapTests {

    @TempDir Path folder;
    private Process samskap;

    @BeforeEach
    void anotherSamskapRuns() throws Exception {
        samskap = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), OtherSamskap.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(samskap.inputReader().readLine()).isEqualTo("ready");
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        samskap.destroyForcibly().waitFor();
        if (Postmaster.find(DataFolder.prepare(folder)).isPresent()) startedIn(folder).close();
    }

    @Test
    void itsServerStopsWithinTenSeconds() throws Exception {
        var server = serverIn(folder);

        samskap.destroyForcibly().waitFor();

        server.onExit().get(10, SECONDS);
        assertThat(Postmaster.file(DataFolder.prepare(folder))).as("stopped in good order").doesNotExist();
    }

    @Test
    void aServerThatOutlivedItIsReplacedWithoutLosingData() throws Exception {
        var server = killedTogetherWithItsWatchdog();

        try (var next = startedIn(folder)) {
            assertThat(runs(server)).isFalse();
            assertThat(noteIn(next)).isEqualTo("from another Samskap");
        }
    }

    @Test
    void itsWatchdogDoesNotHarmTheNextServer() throws Exception {
        samskap.destroyForcibly().waitFor();

        try (var next = startedIn(folder)) {
            Thread.sleep(2500);
            assertThat(noteIn(next)).isEqualTo("from another Samskap");
        }
    }

    @Test
    void aProcessNumberThatNowBelongsToSomebodyElseConfusesNobody() throws Exception {
        killedTogetherWithItsWatchdog().destroyForcibly();
        var stranger = new ProcessBuilder("sleep", "60").start();
        var file = Postmaster.file(DataFolder.prepare(folder));
        Files.writeString(file, Files.readString(file).replaceFirst("\\d+", Long.toString(stranger.pid())));

        try (var next = startedIn(folder)) {
            assertThat(noteIn(next)).isEqualTo("from another Samskap");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aServerWhoseProcessDiedUnnoticedStartsAgain() throws Exception {
        killedTogetherWithItsWatchdog().destroyForcibly();

        try (var next = startedIn(folder)) {
            assertThat(noteIn(next)).isEqualTo("from another Samskap");
        }
    }

    @Test
    void aLivingOneKeepsItsFolder() {
        assertThatExceptionOfType(EmbeddedDatabaseUnavailable.class)
                .isThrownBy(() -> startedIn(folder))
                .withMessage("The data folder %s is in use by another running Samskap (process %d); stop that one first or name another folder.",
                        folder, samskap.pid());
    }

    private ProcessHandle killedTogetherWithItsWatchdog() throws InterruptedException {
        var server = serverIn(folder);
        samskap.children().forEach(ProcessHandle::destroyForcibly);
        samskap.destroyForcibly().waitFor();
        assertThat(runs(server)).isTrue();
        return server;
    }
}
