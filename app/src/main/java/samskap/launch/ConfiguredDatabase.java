package samskap.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/** Tries the configured database once, and says in words what is wrong with it. */
final class ConfiguredDatabase {
    private static final int OLDEST = 150000;

    private ConfiguredDatabase() {}

    static void tryOut(String url, @Nullable String user, @Nullable String password) {
        try (var connection = DriverManager.getConnection(url, properties(user, password))) {
            requireVersion(url, connection);
        } catch (SQLException e) {
            throw new CannotStart("The database %s cannot be used: %s.".formatted(withoutSecrets(url), reason(e)), e);
        }
    }

    private static Properties properties(@Nullable String user, @Nullable String password) {
        var properties = new Properties();
        if (user != null) properties.put("user", user);
        if (password != null) properties.put("password", password);
        properties.putIfAbsent("connectTimeout", "5");
        properties.putIfAbsent("loginTimeout", "10");
        return properties;
    }

    private static void requireVersion(String url, Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery("select current_setting('server_version_num')::int, current_setting('server_version')")) {
            result.next();
            if (result.getInt(1) < OLDEST) {
                throw new CannotStart("The database %s is PostgreSQL %s, but Samskap needs PostgreSQL 15 or newer."
                        .formatted(withoutSecrets(url), result.getString(2)), null);
            }
        }
    }

    private static String reason(SQLException e) {
        return switch (String.valueOf(e.getSQLState())) {
            case "28P01", "28000" -> "the server refuses this user or password, see spring.datasource.username and spring.datasource.password";
            case "3D000" -> "the server has no database of that name, create it first or correct spring.datasource.url";
            case "08001", "08006", "08004" -> "no PostgreSQL server answers there, start it or correct spring.datasource.url";
            default -> "it answered with state " + e.getSQLState() + ", see spring.datasource.url";
        };
    }

    /** A URL may carry a password among its parameters. */
    private static String withoutSecrets(String url) {
        var parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }
}
