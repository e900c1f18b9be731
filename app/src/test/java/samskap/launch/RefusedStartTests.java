package samskap.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A product that cannot start says why in one sentence, and leaves nothing behind. */
class RefusedStartTests {
    @TempDir
    Path folder;

    @Test
    void aTakenPortIsFoundBeforeAnythingIsStarted() throws Exception {
        try (var taken = new ServerSocket(0); var product = Product.start(folder, "--server.port=" + taken.getLocalPort())) {
            assertThat(product.exitCode()).isEqualTo(1);
            assertThat(product.complaints()).isEqualToIgnoringNewLines("Samskap cannot start. Port %d is taken by another program; stop that one, or choose another port with --server.port=%d."
                    .formatted(taken.getLocalPort(), taken.getLocalPort() + 1));
            assertThat(product.said()).isEmpty();
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Test
    void aFolderThatIsAFileIsNamed() throws Exception {
        Files.createFile(folder.resolve("data"));

        try (var product = Product.start(folder, "--server.port=0")) {
            assertThat(product.exitCode()).isEqualTo(1);
            assertThat(product.complaints()).isEqualToIgnoringNewLines("Samskap cannot start. The data folder data is a file; name a folder instead.");
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() throws Exception {
        try (var product = Product.start(folder, "--server.port=0", "--spring.datasource.url=jdbc:postgresql://127.0.0.1:9/samskap")) {
            assertThat(product.exitCode()).isEqualTo(1);
            assertThat(product.complaints().lines()).containsExactly("Samskap cannot start. The database jdbc:postgresql://127.0.0.1:9/samskap cannot be used: "
                    + "no PostgreSQL server answers there, start it or correct spring.datasource.url.");
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }
}
