package samskap.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

import samskap.testing.TestDatabases;
import samskap.testing.TestDatabases.TestDatabase;

/** Settings that keep promises, and would be missed by nobody until the day they matter. */
class SettingsTests {
    private static final StandardEnvironment SETTINGS = new StandardEnvironment();

    static {
        ConfigDataEnvironmentPostProcessor.applyTo(SETTINGS);
    }

    @Test
    @Tag("REL-24")
    void thePoolIsSmallAndNobodyWaitsLongForIt() {
        assertThat(SETTINGS.getProperty("spring.datasource.hikari.maximum-pool-size", Integer.class)).isEqualTo(10);
        assertThat(SETTINGS.getProperty("spring.datasource.hikari.connection-timeout", Integer.class)).isEqualTo(3000);
    }

    @Test
    @Tag("REL-06")
    void nobodyCallsWaitingEventsStale() {
        assertThat(Binder.get(SETTINGS).bind("spring.modulith.events.staleness", Bindable.mapOf(String.class, Object.class)).isBound()).isFalse();
    }

    @Test
    @Tag("REL-08")
    void eventsAreKeptInTheTableThatModulithExpects() throws SQLException {
        var theirs = TestDatabases.createEmpty();
        try (var connection = DriverManager.getConnection(theirs.url(), theirs.user(), theirs.password())) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("org/springframework/modulith/events/jdbc/schemas/v2/schema-postgresql.sql"));
        }

        assertThat(columns(TestDatabases.create(), "modulith")).isNotEmpty().isEqualTo(columns(theirs, "public"));
        assertThat(SETTINGS.getProperty("spring.modulith.events.jdbc.schema-initialization.enabled", Boolean.class)).isFalse();
    }

    @Test
    void aConfiguredDatabaseIsFilledWithDemoDataOnlyOnRequest() {
        var database = TestDatabases.createEmpty();
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("configured", Map.of("spring.datasource.url", database.url(),
                "spring.datasource.username", database.user(), "spring.datasource.password", database.password())));

        new DatabaseAtStart(new Ending()).onApplicationEvent(
                new ApplicationEnvironmentPreparedEvent(new DefaultBootstrapContext(), new SpringApplication(), new String[0], environment));

        assertThat(environment.getProperty("samskap.demo")).isNull();
        assertThat(SETTINGS.getProperty("samskap.demo")).isNull();
    }

    private static Map<String, List<String>> columns(TestDatabase database, String schema) throws SQLException {
        var columns = new TreeMap<String, List<String>>();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
             var found = connection.getMetaData().getColumns(null, schema, "event_publication", null)) {
            while (found.next()) columns.put(found.getString("COLUMN_NAME"), List.of(found.getString("TYPE_NAME"), found.getString("IS_NULLABLE")));
        }
        return columns;
    }
}
