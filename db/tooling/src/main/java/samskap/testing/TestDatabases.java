package samskap.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.boot.SpringApplication;

import samskap.db.embedded.EmbeddedDatabase;
import samskap.db.tooling.BuildDatabase;

/**
 * One PostgreSQL for each JVM, started on a copy of the cluster that the build migrated; a database for each test
 * class, cloned inside it. The server stops with the JVM and its folder goes with it.
 */
public final class TestDatabases {
    private static final Map<String, String> IN_A_HURRY =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "max_connections", "200");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabases() {}

    /** A migrated, empty database. */
    public static TestDatabase create() {
        var server = Holder.SERVER;
        var name = "test_" + COUNT.incrementAndGet();
        try (var connection = server.dataSource("postgres").getConnection(); var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + BuildDatabase.TEMPLATE);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not clone the template into " + name, e);
        }
        return new TestDatabase(server.jdbcUrl(name), server.user(), server.password());
    }

    /** An empty database without any table, to try the migrations themselves. */
    public static TestDatabase createEmpty() {
        var server = Holder.SERVER;
        var name = "empty_" + COUNT.incrementAndGet();
        server.createDatabaseIfMissing(name);
        return new TestDatabase(server.jdbcUrl(name), server.user(), server.password());
    }

    /** Where a database is and who may use it. */
    public record TestDatabase(String url, String user, String password) {}

    private static final class Holder {
        static final EmbeddedDatabase SERVER = start();

        private static EmbeddedDatabase start() {
            try {
                var folder = Files.createTempDirectory("samskap-test");
                copy(template(), folder);
                var server = EmbeddedDatabase.start(folder, IN_A_HURRY);
                // After the application contexts, which say goodbye to their database and wait half a minute if it is gone.
                SpringApplication.getShutdownHandlers().add(() -> stop(server, folder));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Path template() {
            var template = Path.of(System.getProperty("samskap.template"));
            if (!Files.isDirectory(template)) throw new IllegalStateException("Build db/tooling first: " + template + " is missing");
            return template;
        }

        private static void copy(Path from, Path to) throws IOException {
            try (var files = Files.walk(from)) {
                for (var file : files.skip(1).toList()) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }

        private static void stop(EmbeddedDatabase server, Path folder) {
            server.close();
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            } catch (IOException e) {
                // A folder left in the temporary directory harms nobody.
            }
        }
    }
}
