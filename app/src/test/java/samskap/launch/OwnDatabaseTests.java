package samskap.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The product with a PostgreSQL of its own comes and goes without leaving anything behind, however it ends. */
@Execution(ExecutionMode.CONCURRENT)
class OwnDatabaseTests {
    private static final Duration PROMISED = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void aKilledProductLeavesNoServerAndStartsAgainInTheSameFolder() throws Exception {
        try (var killed = start().open()) {
            killed.kill();
            nothingRunsAfter(PROMISED);
        }
        try (var next = start().open()) {
            thereIsRoomForOne(next);
            assertThat(next.get("/readyz").statusCode()).isEqualTo(200);

            assertThat(next.stop()).isLessThan(PROMISED);
            nothingRunsAfter(Duration.ofSeconds(1));
            assertThat(next.said() + next.complaints()).doesNotContain("\tat ", "WARN", "ERROR");
        }
    }

    private void thereIsRoomForOne(Product first) throws Exception {
        try (var second = start()) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.complaints()).isEqualToIgnoringNewLines("Samskap cannot start. The data folder %s is in use by another running Samskap (process %d); "
                    .formatted(data(), first.pid()) + "stop that one first or name another folder.");
        }
    }

    @Test
    void whoStopsItWhileItStartsDoesNotWaitForTheStart() throws Exception {
        try (var product = start()) {
            product.awaitWords(Pattern.compile("its own PostgreSQL in the folder"));
            // Into the middle of the start: the database is there, the modules are not.
            var database = data().resolve("postgresql/postmaster.pid");
            for (int look = 0; look < 3000 && Files.notExists(database); look++) Thread.sleep(20);
            assertThat(database).exists();

            assertThat(product.stop()).isLessThan(PROMISED);
            nothingRunsAfter(PROMISED);
            assertThat(product.said() + product.complaints()).doesNotContain("\tat ", "WARN", "ERROR");
        }
    }

    private Product start() throws Exception {
        return Product.start(folder, "--server.port=0", "--samskap.demo=false", "--samskap.data=" + data());
    }

    private Path data() {
        return folder.resolve("kept data");
    }

    private void nothingRunsAfter(Duration time) throws InterruptedException {
        var late = System.nanoTime() + time.toNanos();
        while (!Product.processesIn(data()).isEmpty() && System.nanoTime() < late) Thread.sleep(50);
        assertThat(Product.processesIn(data())).isEmpty();
    }
}
