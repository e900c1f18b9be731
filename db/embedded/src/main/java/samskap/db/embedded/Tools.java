package samskap.db.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the programs that belong to PostgreSQL, one at a time, and keeps what the last one said. */
record Tools(Path programs, List<String> prefix, DataFolder folder) {

    private static final List<String> IN_A_USER_NAMESPACE = List.of("unshare", "--user");
    private static final Logger LOG = LoggerFactory.getLogger(Tools.class);

    static Tools forUseIn(DataFolder folder) {
        // PostgreSQL refuses to run as root. In a namespace where nobody is mapped it sees an unknown, harmless user instead.
        var prefix = Machine.user().equals(Optional.of("root")) ? IN_A_USER_NAMESPACE : List.<String>of();
        var tools = new Tools(Program.unpackedFor(folder).resolve("bin"), prefix, folder);
        if (!tools.run(Duration.ofSeconds(20), "", "postgres", "--version")) throw tools.unusable();
        return tools;
    }

    /** The same tools, out of reach of an impatient second Ctrl-C. */
    Tools apart() {
        var all = new ArrayList<>(Machine.APART);
        all.addAll(prefix);
        return new Tools(programs, all, folder);
    }

    /** Runs one program with this text as its input; tells whether it ended well and in time. Interrupting does not stop it. */
    boolean run(Duration limit, String input, String program, String... arguments) {
        try {
            var process = command(program, arguments).start();
            try (var pipe = process.outputWriter(UTF_8)) {
                pipe.write(input);
            }
            if (ended(process.onExit(), limit)) return process.exitValue() == 0;
            process.destroyForcibly();
        } catch (IOException e) {
            LOG.warn("{} did not run: {}", program, e.getMessage());
        }
        return false;
    }

    private ProcessBuilder command(String program, String... arguments) {
        var command = new ArrayList<>(prefix);
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.path().toFile()).redirectErrorStream(true);
        // To a file: the server inherits this output on Windows, and a pipe would stay open as long as the server runs.
        builder.redirectOutput(folder.toolLog().toFile());
        // PGPORT, PGDATA and the like belong to another server of this user. English messages, no search for the time zone.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder;
    }

    private EmbeddedDatabaseUnavailable unusable() {
        if (!prefix.isEmpty()) return EmbeddedDatabaseUnavailable.notAsRoot(folder);
        return EmbeddedDatabaseUnavailable.failed(folder, "be run", folder.toolLog());
    }

    /** Waits for the end of a process, also in a thread that is interrupted: half a stop is worse than a late one. */
    static boolean ended(CompletableFuture<?> end, Duration limit) {
        try {
            end.orTimeout(limit.toMillis(), MILLISECONDS).join();
            return true;
        } catch (CompletionException e) {
            return false;
        }
    }
}
