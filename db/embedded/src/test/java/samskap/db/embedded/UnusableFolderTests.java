package samskap.db.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static samskap.db.embedded.Throwaway.startedIn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever named a folder that cannot be used reads one sentence that names it as they did. */
class UnusableFolderTests {

    @TempDir Path temporary;

    @Test
    void aFileIsNoFolder() throws IOException {
        var file = Files.createFile(temporary.resolve("data"));

        refusal(file).withMessage("The data folder %s is a file; name a folder instead.", file);
    }

    @Test
    void belowAFileThereIsNoFolder() throws IOException {
        var folder = Files.createFile(temporary.resolve("file")).resolve("data");

        refusal(folder).withMessage("The data folder %s cannot be written; name a folder that belongs to the user who runs Samskap.", folder);
    }

    @Test
    void theKernelsOwnFoldersTakeNoData() {
        refusal(Path.of("/proc/self/data")).withMessageStartingWith("The data folder /proc/self/data cannot be written;");
    }

    @Test
    void aRelativeNameIsRepeatedAsItWasGiven() throws IOException {
        var file = Files.createFile(temporary.resolve("data"));
        var relative = Path.of("").toAbsolutePath().relativize(file);

        refusal(relative).withMessageStartingWith("The data folder %s is a file", relative);
    }

    @Test
    void dataOfAnotherPostgresIsLeftAlone() throws IOException {
        startedIn(temporary).close();
        Files.writeString(temporary.resolve("postgresql/PG_VERSION"), "15\n");

        refusal(temporary).withMessageStartingWith("The data folder %s was written by PostgreSQL 15 and this Samskap brings PostgreSQL 18;", temporary);
    }

    @Test
    void dataOfSomebodyElseIsLeftAlone() throws IOException {
        Files.writeString(temporary.resolve("PG_VERSION"), "18\n");

        refusal(temporary).withMessageContaining("that Samskap did not make");
        assertThat(temporary.resolve("postgresql")).doesNotExist();
    }

    @Test
    void dataOfAnotherUserIsLeftAlone() throws IOException {
        assumeTrue(Machine.user().equals(Optional.of("root")), "only root may give folders away");
        startedIn(temporary).close();
        var users = temporary.getFileSystem().getUserPrincipalLookupService();
        Files.setOwner(temporary.resolve("postgresql"), users.lookupPrincipalByName("nobody"));

        refusal(temporary).withMessage("The data folder %s belongs to the user nobody; start Samskap as that user or name another folder.", temporary);
    }

    @Test
    void aStartThatFailsSaysWhyAndLeavesNothingBehind() throws IOException {
        assertThatExceptionOfType(EmbeddedDatabaseUnavailable.class)
                .isThrownBy(() -> EmbeddedDatabase.start(temporary, Map.of("fsync", "off", "max_connections", "many")))
                .withMessage("PostgreSQL could not start in the data folder %1$s (configuration file \"%1$s/postgresql/samskap.conf\" contains errors); %1$s/postgresql.log says more.", temporary);

        assertThat(ProcessHandle.current().descendants()).noneMatch(Throwaway::runs);
        startedIn(temporary).close();
    }

    @Test
    void aFirstStartThatWasCutShortIsRepeatedFromTheBeginning() throws IOException {
        Files.createDirectories(temporary.resolve("unfinished-123/base"));

        startedIn(temporary).close();

        assertThat(temporary.resolve("unfinished-123")).doesNotExist();
    }

    private static ThrowableAssertAlternative<EmbeddedDatabaseUnavailable> refusal(Path folder) {
        return assertThatExceptionOfType(EmbeddedDatabaseUnavailable.class).isThrownBy(() -> startedIn(folder));
    }
}
