package samskap.db.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL at work in a data folder that is locked by us. */
record Server(Tools tools, Postmaster postmaster, int port, String password) {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final int ATTEMPTS = 3;

    static Server start(DataFolder folder, Map<String, String> settings) {
        try {
            var cluster = new Cluster(folder);
            var missing = cluster.isMissing();
            var tools = Tools.forUseIn(folder);
            if (missing) new NewCluster(tools, folder, !"off".equals(settings.get("fsync"))).make();
            else takeOver(tools);
            return start(tools, cluster, settings);
        } catch (IOException e) {
            throw EmbeddedDatabaseUnavailable.failed(folder, "use its files", e);
        }
    }

    /** Stops what a killed Samskap left running. We hold the lock, so it belongs to nobody alive. */
    private static void takeOver(Tools tools) throws IOException {
        Postmaster.find(tools.folder()).ifPresent(orphan -> {
            LOG.warn("Stopping PostgreSQL (process {}), left behind in {} by a Samskap that was killed", orphan.pid(), tools.folder());
            orphan.stop(tools);
        });
        Postmaster.forgetForeign(tools.folder());
    }

    private static Server start(Tools tools, Cluster cluster, Map<String, String> settings) throws IOException {
        var password = cluster.password();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var port = freePort();
            cluster.configure(port, settings);
            cluster.turnOverLog();
            if (run(tools)) return new Server(tools, Postmaster.find(tools.folder()).orElseThrow(), port, password);
            Postmaster.find(tools.folder()).ifPresent(late -> late.stop(tools));
            if (!portWasTaken(tools.folder())) break;
        }
        throw EmbeddedDatabaseUnavailable.failed(tools.folder(), "start", logOf(tools.folder()));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    // pg_ctl gives the server a session of its own, so Ctrl-C in the terminal does not stop it beside Spring.
    private static boolean run(Tools tools) {
        var folder = tools.folder();
        return tools.run(Duration.ofSeconds(70), "", "pg_ctl", "start", "--wait", "--timeout=60",
                "-D", folder.cluster().toString(), "-l", folder.serverLog().toString());
    }

    // Somebody may take the free port before PostgreSQL does.
    private static boolean portWasTaken(DataFolder folder) {
        return LastWords.in(folder.serverLog()).contains("could not create any TCP/IP sockets");
    }

    private static Path logOf(DataFolder folder) {
        return Files.exists(folder.serverLog()) ? folder.serverLog() : folder.toolLog();
    }

    void stop() {
        postmaster.stop(tools);
    }
}
