package samskap.db.embedded;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** Databases for tests: quick to start, nobody misses them after a power cut. */
final class Throwaway {

    static final Map<String, String> SETTINGS = Map.of("fsync", "off");

    private Throwaway() {}

    static EmbeddedDatabase startedIn(Path folder) {
        return EmbeddedDatabase.start(folder, SETTINGS);
    }

    static void note(EmbeddedDatabase database, String text) throws SQLException {
        database.createDatabaseIfMissing("notes");
        try (var connection = database.dataSource("notes").getConnection(); var statement = connection.createStatement()) {
            statement.execute("create table if not exists note (text text)");
            statement.execute("insert into note values ('%s')".formatted(text));
        }
    }

    static String noteIn(EmbeddedDatabase database) throws SQLException {
        return answer(database, "notes", "select text from note");
    }

    static String answer(EmbeddedDatabase database, String query) throws SQLException {
        return answer(database, "postgres", query);
    }

    private static String answer(EmbeddedDatabase database, String name, String query) throws SQLException {
        try (var connection = database.dataSource(name).getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    /** Some systems keep the number of an ended process for a while; such a process has no program any more. */
    static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    static ProcessHandle serverIn(Path folder) {
        return Postmaster.find(DataFolder.prepare(folder)).orElseThrow().process();
    }
}
