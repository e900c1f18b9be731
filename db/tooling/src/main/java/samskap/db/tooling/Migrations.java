package samskap.db.tooling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/**
 * The migrations of all modules, run the way Spring Modulith runs them in the product: a folder and a history table
 * for each module. A database migrated here is therefore accepted by the product as it is.
 */
final class Migrations {
    private static final String ROOT = "__root";
    private static final String HISTORY = "flyway_schema_history";

    private final Path folder;

    Migrations(Path folder) {
        this.folder = folder;
    }

    /** Names of the modules that have migrations, in no order that matters: no module's schema knows another's. */
    List<String> modules() {
        return folders().stream().filter(name -> !name.equals(ROOT)).toList();
    }

    void run(DataSource database) {
        folders().forEach(module -> migrate(database, module));
    }

    private void migrate(DataSource database, String module) {
        Flyway.configure().dataSource(database)
                .locations("filesystem:" + folder.resolve(module))
                .table(module.equals(ROOT) ? HISTORY : HISTORY + "_" + module)
                .baselineVersion("0").baselineOnMigrate(true)
                .load().migrate();
    }

    private List<String> folders() {
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
