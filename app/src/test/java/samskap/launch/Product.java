package samskap.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.samskap.Samskap;

/** The product in a process of its own, as somebody starts it who then watches what it says. */
final class Product implements AutoCloseable {
    private static final Duration READY = Duration.ofSeconds(120);
    private static final Pattern ADDRESS = Pattern.compile("Samskap is open at (http\\S+)");

    private final Process process;
    private final Path said;
    private final Path complained;

    private Product(Process process, Path said, Path complained) {
        this.process = process;
        this.said = said;
        this.complained = complained;
    }

    /** Starts it with these settings; what it says is kept in this folder. */
    static Product start(Path folder, String... settings) throws IOException {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), Samskap.class.getName()));
        command.addAll(List.of(settings));
        var said = Files.createTempFile(folder, "said", ".log");
        var complained = Files.createTempFile(folder, "complained", ".log");
        return new Product(new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(said.toFile()).redirectError(complained.toFile()).start(), said, complained);
    }

    /** Waits until it says that it is open. */
    Product open() throws Exception {
        awaitWords(ADDRESS);
        return this;
    }

    void awaitWords(Pattern words) throws Exception {
        var late = System.nanoTime() + READY.toNanos();
        while (!words.matcher(said()).find()) {
            assertThat(process.isAlive() && System.nanoTime() < late).as(said() + complaints()).isTrue();
            Thread.sleep(50);
        }
    }

    HttpResponse<String> get(String path) throws Exception {
        var address = ADDRESS.matcher(said());
        assertThat(address.find()).isTrue();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address.group(1) + path)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Asks it to end, as Ctrl-C and a service manager do, and tells how long that took. */
    Duration stop() throws InterruptedException {
        var begun = System.nanoTime();
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("the product ends").isTrue();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the product ends").isTrue();
        return process.exitValue();
    }

    long pid() {
        return process.pid();
    }

    String said() throws IOException {
        return Files.readString(said);
    }

    String complaints() throws IOException {
        return Files.readString(complained);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Processes that work in this folder. One that ended and was not waited for yet has no command line any more. */
    static List<String> processesIn(Path folder) {
        return ProcessHandle.allProcesses().filter(process -> process.pid() != ProcessHandle.current().pid())
                .flatMap(process -> process.info().commandLine().stream()).filter(command -> command.contains(folder.toString())).toList();
    }
}
