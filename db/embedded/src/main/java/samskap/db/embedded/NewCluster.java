package samskap.db.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the files of PostgreSQL aside and moves them into place when they are complete: a cluster is there whole or not at all. */
record NewCluster(Tools tools, DataFolder folder, boolean durable) {

    private static final Logger LOG = LoggerFactory.getLogger(NewCluster.class);
    private static final String ASIDE = "unfinished-";

    void make() throws IOException {
        sweep();
        var place = Files.createTempDirectory(folder.path(), ASIDE);
        try {
            initialise(place);
            letInOnlyOurUser(place);
            Files.writeString(place.resolve("postgresql.conf"), "\ninclude_if_exists = '%s'\n".formatted(Cluster.SETTINGS_FILE), APPEND);
            Files.move(place, folder.cluster(), ATOMIC_MOVE);
            if (durable) keepTheMove();
        } finally {
            Trees.delete(place);
        }
    }

    private void sweep() {
        try (var leftBehind = Files.newDirectoryStream(folder.path(), ASIDE + "*")) {
            for (var path : leftBehind) Trees.delete(path);
        } catch (IOException e) {
            // An initdb that outlived its killed Samskap may still be writing; it fails soon, and the next first start sweeps again.
            LOG.debug("Some of what was left behind in {} stays", folder, e);
        }
    }

    // Text sorts by code point and changes case by Unicode, alike on every system and for good. An ICU of another version
    // sorts differently and spoils indexes; name a language where people read the result: order by name collate "sv-x-icu".
    private void initialise(Path place) {
        var arguments = new ArrayList<>(List.of("-D", place.toString(), "--username=postgres", "--auth=reject", "--no-instructions",
                "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        if (!durable) arguments.add("--no-sync");
        run("", "initdb", arguments.toArray(String[]::new));
    }

    // Everybody on this machine can reach 127.0.0.1; "trust" would let every local user in. The superuser cannot log in at
    // all: a hole in our SQL must not become a shell through "copy … from program".
    private void letInOnlyOurUser(Path place) throws IOException {
        var password = randomPassword();
        run("create role %s login createdb password '%s'\n".formatted(Cluster.USER, password),
                "postgres", "--single", "-c", "exit_on_error=true", "-D", place.toString(), "postgres");
        Files.writeString(place.resolve("pg_hba.conf"), "host all %s 127.0.0.1/32 scram-sha-256\n".formatted(Cluster.USER));
        Files.writeString(privateFile(place.resolve(Cluster.PASSWORD_FILE)), password);
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    // As a temporary file it is ours alone from its first moment, on every system.
    private static Path privateFile(Path path) throws IOException {
        return Files.move(Files.createTempFile(path.getParent(), "", ""), path);
    }

    // After a power cut the folder may otherwise be back under its old name, to be swept away at the next start.
    private void keepTheMove() throws IOException {
        if (Machine.WINDOWS) return;
        try (var directory = FileChannel.open(folder.path(), READ)) {
            directory.force(true);
        }
    }

    private void run(String input, String program, String... arguments) {
        if (tools.run(Duration.ofMinutes(2), input, program, arguments)) return;
        throw EmbeddedDatabaseUnavailable.failed(folder, "create its files", folder.toolLog());
    }
}
