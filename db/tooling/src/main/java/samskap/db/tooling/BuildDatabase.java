package samskap.db.tooling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jooq.meta.jaxb.Jdbc;

import samskap.db.embedded.EmbeddedDatabase;

/**
 * The one step of a build that needs a database: migrates an empty PostgreSQL, writes the table classes of every
 * module, and leaves the stopped, migrated cluster behind as the template of all test databases. Does nothing when
 * neither migrations nor column types nor these classes changed.
 */
public final class BuildDatabase {
    /** Name of the migrated database in the template cluster. */
    public static final String TEMPLATE = "samskap";

    private final Path schema;
    private final Path target;

    private BuildDatabase(Path schema, Path target) {
        this.schema = schema;
        this.target = target;
    }

    /** @param args the folder of {@code db/schema}, the target folder of {@code db/tooling} */
    public static void main(String[] args) throws Exception {
        new BuildDatabase(Path.of(args[0]), Path.of(args[1])).build();
    }

    private void build() throws Exception {
        var fingerprint = Fingerprint.of(List.of(migrations(), types(), target.resolve("classes")));
        var mark = target.resolve("database.sha256");
        if (Files.exists(mark) && Files.readString(mark).equals(fingerprint)) return;
        Files.deleteIfExists(mark);
        generate();
        Files.writeString(mark, fingerprint);
    }

    private void generate() throws Exception {
        var fresh = target.resolve("template-" + ProcessHandle.current().pid());
        try (var server = EmbeddedDatabase.start(fresh, Map.of("fsync", "off", "full_page_writes", "off"))) {
            server.createDatabaseIfMissing(TEMPLATE);
            new Migrations(migrations()).run(server.dataSource(TEMPLATE));
            var generator = new TableGenerator(connection(server), new ColumnTypes(types()));
            delete(target.resolve("generated-sources/jooq"));
            for (var module : new Migrations(migrations()).modules()) {
                generator.write(module, target.resolve("generated-sources/jooq").resolve(module));
            }
        }
        replace(fresh, target.resolve("template"));
    }

    private static Jdbc connection(EmbeddedDatabase server) {
        return new Jdbc().withDriver("org.postgresql.Driver").withUrl(server.jdbcUrl(TEMPLATE))
                .withUser(server.user()).withPassword(server.password());
    }

    private static void replace(Path fresh, Path template) throws IOException {
        delete(template);
        Files.move(fresh, template);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        var all = new ArrayList<Path>();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(all::add);
        }
        for (var file : all) Files.delete(file);
    }

    private Path migrations() {
        return schema.resolve("src/main/resources/db/migration");
    }

    private Path types() {
        return schema.resolve("src/main/tables");
    }
}
