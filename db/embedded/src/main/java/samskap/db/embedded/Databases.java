package samskap.db.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** The databases of one server. */
final class Databases {

    private Databases() {}

    static void createIfMissing(Connection connection, String name) throws SQLException {
        if (exists(connection, name)) return;
        try (var statement = connection.createStatement()) {
            statement.execute("create database " + connection.unwrap(PGConnection.class).escapeIdentifier(name));
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (var query = connection.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }
}
