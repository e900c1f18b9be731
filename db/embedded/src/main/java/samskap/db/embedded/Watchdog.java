package samskap.db.embedded;

import static java.lang.ProcessBuilder.Redirect.DISCARD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A small shell that stops PostgreSQL when this program was killed and could not. There is none on Windows. */
final class Watchdog {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    // The shell acts when its pipe closes, and a forgotten process object closes its pipe when it is collected as garbage.
    private static final Set<Process> ON_DUTY = ConcurrentHashMap.newKeySet();

    private final @Nullable Process shell;

    private Watchdog(@Nullable Process shell) {
        this.shell = shell;
    }

    static Watchdog over(DataFolder folder) {
        if (Machine.WINDOWS) return new Watchdog(null);
        try {
            var shell = shellFor(folder);
            ON_DUTY.add(shell);
            return new Watchdog(shell);
        } catch (IOException e) {
            LOG.warn("No watchdog; if Samskap is killed, PostgreSQL runs on until the next start", e);
            return new Watchdog(null);
        }
    }

    private static Process shellFor(DataFolder folder) throws IOException {
        var us = Long.toString(ProcessHandle.current().pid());
        var command = new ArrayList<>(Machine.APART);
        command.addAll(List.of("/bin/sh", "-c", script(), "samskap-watchdog", folder.lock().toString(), us, Postmaster.file(folder).toString()));
        return new ProcessBuilder(command)
                .redirectOutput(DISCARD)
                .redirectError(DISCARD)
                .start();
    }

    private static String script() throws IOException {
        try (var script = requireNonNull(Watchdog.class.getResourceAsStream("watchdog.sh"))) {
            return new String(script.readAllBytes(), UTF_8);
        }
    }

    /** Sends it home, and waits until it left: it must never meet the next server of the same folder. */
    void dismiss() {
        if (shell == null) return;
        try (var pipe = shell.outputWriter()) {
            pipe.write("done\n");
        } catch (IOException e) {
            // Somebody ended the shell; there is nobody left to send home.
        }
        if (!Tools.ended(shell.onExit(), Duration.ofSeconds(1))) shell.destroyForcibly();
        ON_DUTY.remove(shell);
    }
}
