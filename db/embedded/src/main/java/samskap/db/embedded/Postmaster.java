package samskap.db.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** The main process of the server, found by the file it leaves in the folder. */
record Postmaster(ProcessHandle process) {

    static Path file(DataFolder folder) {
        return folder.cluster().resolve("postmaster.pid");
    }

    /** Finds only a living PostgreSQL of this folder, whatever the file says. */
    static Optional<Postmaster> find(DataFolder folder) {
        return named(folder).filter(process -> isPostgres(process) && worksIn(process, folder.cluster())).map(Postmaster::new);
    }

    /**
     * Forgets a number that meanwhile belongs to somebody else; PostgreSQL would take that process for itself and refuse to
     * start. A number nobody has stays: PostgreSQL then also looks for orphans of the dead process, and clears it away.
     */
    static void forgetForeign(DataFolder folder) throws IOException {
        if (named(folder).isPresent() && find(folder).isEmpty()) Files.delete(file(folder));
    }

    long pid() {
        return process.pid();
    }

    /** Ends all connections and stops. If that takes long, harder: PostgreSQL repairs itself at the next start. */
    void stop(Tools tools) {
        if (stopped(tools, "fast", 5) || stopped(tools, "immediate", 2)) return;
        process.destroyForcibly();
        Tools.ended(process.onExit(), Duration.ofSeconds(1));
    }

    private static boolean stopped(Tools tools, String mode, int seconds) {
        return tools.apart().run(Duration.ofSeconds(seconds), "", "pg_ctl", "stop", "--wait", "--mode=" + mode, "--timeout=" + seconds,
                "-D", tools.folder().cluster().toString());
    }

    private static Optional<ProcessHandle> named(DataFolder folder) {
        try (var lines = Files.lines(file(folder))) {
            return lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        // Only the start: Linux adds " (deleted)" once the program file is gone, Windows has ".exe".
        return process.info().command().map(Path::of).filter(program -> program.getFileName().toString().startsWith("postgres")).isPresent();
    }

    private static boolean worksIn(ProcessHandle process, Path cluster) {
        // A server works in its data folder. Linux shows that, and the truth of it even after a folder above was renamed.
        var workplace = Path.of("/proc", Long.toString(process.pid()), "cwd");
        if (Files.exists(workplace)) return same(workplace, cluster);
        var arguments = process.info().arguments();
        return arguments.map(all -> Stream.of(all).anyMatch(argument -> same(Path.of(argument), cluster))).orElse(Machine.WINDOWS);
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
