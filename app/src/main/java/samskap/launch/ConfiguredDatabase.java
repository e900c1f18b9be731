package samskap.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/** Tries the configured database once, and says in words what is wrong with it. */
record ConfiguredDatabase(String url) {
    private static final int OLDEST = 15;
    private static final String FACTS = """
            select current_setting('server_version_num')::int / 10000 as major,
                   has_database_privilege(current_database(), 'create') as writable,
                   to_regclass('modulith.event_publication') is not null as ours,
                   exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                            where c.relkind in ('r', 'p') and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
                              and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')) as filled
            """;

    void tryOut(@Nullable String user, @Nullable String password) {
        if (!url.startsWith("jdbc:postgresql:")) throw mistake("is no PostgreSQL; spring.datasource.url must start with jdbc:postgresql:", null);
        try (var connection = DriverManager.getConnection(url, properties(user, password))) {
            judge(connection);
        } catch (SQLException e) {
            throw mistake("cannot be used: " + reason(e), e);
        }
    }

    private static Properties properties(@Nullable String user, @Nullable String password) {
        var properties = new Properties();
        if (user != null) properties.put("user", user);
        if (password != null) properties.put("password", password);
        properties.put("connectTimeout", "5");
        properties.put("loginTimeout", "10");
        return properties;
    }

    private void judge(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var facts = statement.executeQuery(FACTS)) {
            facts.next();
            requireVersion(facts.getInt("major"));
            if (facts.getBoolean("ours")) return;
            if (facts.getBoolean("filled")) throw mistake("holds the tables of something else; create an empty database and name that one in spring.datasource.url", null);
            if (!facts.getBoolean("writable")) throw mistake("cannot be filled by this user, who may not create schemas in it; make the user its owner", null);
        }
    }

    void requireVersion(int major) {
        if (major < OLDEST) throw mistake("is PostgreSQL %d, but Samskap needs PostgreSQL %d or newer".formatted(major, OLDEST), null);
    }

    private static String reason(SQLException e) {
        return switch (String.valueOf(e.getSQLState())) {
            case "28P01", "28000", "08004" -> "the server refuses this user or password, see spring.datasource.username and spring.datasource.password";
            case "3D000" -> "the server has no database of that name, create it first or correct spring.datasource.url";
            case "08001", "08006" -> "no PostgreSQL server answers there, start it or correct spring.datasource.url";
            case "57P03" -> "the server is just starting or stopping, try again in a moment";
            case "53300" -> "the server has no connection left for Samskap, which needs up to ten";
            default -> "it answered with \"%s\"".formatted(StartFailures.firstLine(e));
        };
    }

    private CannotStart mistake(String what, @Nullable SQLException cause) {
        return new CannotStart("The database %s %s.".formatted(this, what), cause);
    }

    /** A URL may carry a password among its parameters. */
    @Override
    public String toString() {
        var parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }
}
