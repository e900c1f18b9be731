package samskap.db.embedded;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A running PostgreSQL whose data lives in one folder. It adds no shutdown hook: whoever started it closes it, after
 * everything that talks to it. Should the program be killed, the server stops by itself within ten seconds.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private final FolderLock lock;
    private final Watchdog watchdog;
    private final Server server;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedDatabase(FolderLock lock, Watchdog watchdog, Server server) {
        this.lock = lock;
        this.watchdog = watchdog;
        this.server = server;
    }

    /** Starts a server that keeps what it promised, on a port of its own choice. A missing or empty folder is filled first. */
    public static EmbeddedDatabase start(Path folder) {
        return start(folder, Map.of());
    }

    /**
     * Does the same with more settings of PostgreSQL, for example {@code fsync=off} for data nobody will miss.
     *
     * @throws EmbeddedDatabaseUnavailable if the folder cannot be used or the server does not start; nothing is left running
     */
    public static EmbeddedDatabase start(Path folder, Map<String, String> settings) {
        var place = DataFolder.prepare(folder);
        var lock = FolderLock.claim(place);
        var watchdog = Watchdog.over(place);
        try {
            return new EmbeddedDatabase(lock, watchdog, Server.start(place, settings));
        } catch (RuntimeException | Error e) {
            watchdog.dismiss();
            lock.release();
            throw e;
        }
    }

    public int port() {
        return server.port();
    }

    /** An ordinary user who may create databases and owns those made here, as on a database server somebody else runs. */
    public String user() {
        return Cluster.USER;
    }

    public String password() {
        return server.password();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
    }

    /** Opens a new connection each time it is asked; put a pool in front of it where that matters. */
    public DataSource dataSource(String database) {
        var source = new PGSimpleDataSource();
        source.setURL(jdbcUrl(database));
        source.setUser(user());
        source.setPassword(password());
        return source;
    }

    public void createDatabaseIfMissing(String name) {
        try (var connection = dataSource("postgres").getConnection()) {
            Databases.createIfMissing(connection, name);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not create the database " + name, e);
        }
    }

    /** Ends all connections and stops the server, in less than ten seconds. Closing twice does nothing more. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) return;
        try {
            server.stop();
        } finally {
            watchdog.dismiss();
            lock.release();
        }
    }
}
