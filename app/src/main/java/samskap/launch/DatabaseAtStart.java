package samskap.launch;

import java.nio.file.Path;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

import samskap.db.embedded.EmbeddedDatabase;

/**
 * Sees to it that there is a database before anything asks for one: the configured one, tried once so that a mistake is
 * told plainly, or else an embedded PostgreSQL in the folder {@code samskap.data}.
 */
final class DatabaseAtStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAtStart.class);
    private static final String NAME = "samskap";

    private final Ending ending;

    DatabaseAtStart(Ending ending) {
        this.ending = ending;
    }

    /** After logging has been set up and the port tried. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var url = environment.getProperty("spring.datasource.url");
        if (StringUtils.hasText(url)) tryOut(new ConfiguredDatabase(url), environment);
        else startEmbedded(environment);
        DemoSettings.addTo(environment);
    }

    private static void tryOut(ConfiguredDatabase database, ConfigurableEnvironment environment) {
        LOG.info("Samskap starts with the database {}", database);
        database.tryOut(environment.getProperty("spring.datasource.username"), environment.getProperty("spring.datasource.password"));
    }

    private void startEmbedded(ConfigurableEnvironment environment) {
        var folder = Path.of(environment.getProperty("samskap.data", "data"));
        LOG.info("Samskap starts with its own PostgreSQL in the folder {}", folder);
        var database = EmbeddedDatabase.start(folder);
        ending.closeLast(database::close);
        // Handlers run after all application contexts are closed: nothing is left that would miss the server.
        SpringApplication.getShutdownHandlers().add(database::close);
        database.createDatabaseIfMissing(NAME);
        environment.getPropertySources().addLast(new MapPropertySource("embedded database", Map.of(
                "spring.datasource.url", database.jdbcUrl(NAME),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password(),
                "samskap.demo", "true")));
    }
}
