package org.samskap.live.internal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A connection on which the database calls out; or none, and then waiting is only waiting. */
record Calls(@Nullable Connection connection) implements AutoCloseable {

    static Calls of(JdbcConnectionDetails database) throws SQLException {
        var connection = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + NewsStore.CHANNEL);
            return new Calls(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Until somebody calls, but no longer than this. What was called is not looked at: the news is in the table. */
    void await(Duration longest) throws SQLException, InterruptedException {
        if (connection == null) Thread.sleep(longest);
        else connection.unwrap(PGConnection.class).getNotifications((int) longest.toMillis());
    }

    @Override
    public void close() throws SQLException {
        if (connection != null) connection.close();
    }
}
