package samskap.db.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static samskap.db.embedded.Throwaway.answer;
import static samskap.db.embedded.Throwaway.note;
import static samskap.db.embedded.Throwaway.noteIn;
import static samskap.db.embedded.Throwaway.runs;
import static samskap.db.embedded.Throwaway.serverIn;
import static samskap.db.embedded.Throwaway.startedIn;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @TempDir Path temporary;

    @Test
    void whatWasWrittenIsThereInTheNextRun() throws SQLException {
        var folder = temporary.resolve("kept data/here");
        try (var first = startedIn(folder)) {
            note(first, "Vi ses på torget");
        }

        try (var second = startedIn(folder)) {
            assertThat(noteIn(second)).isEqualTo("Vi ses på torget");
        }
    }

    @Test
    void twoFoldersAreTwoServersOnPortsOfTheirOwn() throws SQLException {
        try (var one = startedIn(temporary.resolve("one")); var other = startedIn(temporary.resolve("other"))) {
            note(one, "one");
            note(other, "other");

            assertThat(one.port()).isNotEqualTo(other.port());
            assertThat(noteIn(one)).isEqualTo("one");
        }
    }

    @Test
    void aFolderServesOneSamskapAtATime() throws SQLException {
        try (var first = startedIn(temporary)) {
            assertThatExceptionOfType(EmbeddedDatabaseUnavailable.class)
                    .isThrownBy(() -> startedIn(temporary))
                    .withMessage("The data folder %s is in use by another running Samskap (process %d); stop that one first or name another folder.",
                            temporary, ProcessHandle.current().pid());
            assertThat(answer(first, "select 'untouched'")).isEqualTo("untouched");
        }
    }

    @Test
    void closingTwiceLeavesNoProcessAndAFolderThatCanBeUsedAgain() {
        var database = startedIn(temporary);
        var server = serverIn(temporary);

        database.close();
        database.close();

        assertThat(runs(server)).isFalse();
        assertThat(ProcessHandle.current().descendants()).noneMatch(Throwaway::runs);
        startedIn(temporary).close();
    }

    @Test
    void closingDoesNotWaitForThoseWhoAreStillConnected() throws SQLException {
        var database = startedIn(temporary);
        try (var connection = database.dataSource("postgres").getConnection()) {
            var begun = System.nanoTime();
            database.close();

            assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
            assertThat(connection.isValid(1)).isFalse();
        }
    }

    @Test
    void closesAlsoWhenTheThreadIsInterrupted() {
        var database = startedIn(temporary);
        var server = serverIn(temporary);

        Thread.currentThread().interrupt();
        database.close();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(runs(server)).isFalse();
    }

    @Test
    void keepsItsPromisesUnlessToldOtherwise() throws SQLException {
        try (var database = EmbeddedDatabase.start(temporary)) {
            assertThat(answer(database, "show fsync")).isEqualTo("on");
        }
        try (var database = EmbeddedDatabase.start(temporary, Map.of("fsync", "off", "application_name", "it's a test"))) {
            assertThat(answer(database, "show fsync")).isEqualTo("off");
            assertThat(Program.VERSION).startsWith(answer(database, "show server_version"));
        }
    }
}
