package samskap.db.tooling;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;

import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Strategy;
import org.jooq.meta.jaxb.Target;
import org.jooq.meta.jaxb.VisibilityModifier;

/** Writes the table classes of one module from a migrated database. */
final class TableGenerator {
    private static final String ALSO = "+";

    private final Jdbc connection;
    private final ColumnTypes types;

    TableGenerator(Jdbc connection, ColumnTypes types) {
        this.connection = connection;
        this.types = types;
    }

    /** The tables of a module that belong to none of its topics, into its internal package. */
    void write(String module, Path folder) throws Exception {
        generate(module, "", ".*", ownedByTopics(module), folder);
        for (var topic : types.topics(module).entrySet()) {
            generate(module, "." + topic.getKey(), topic.getValue().stream().map(table -> table.replace(ALSO, "")).collect(joining("|")), "", folder);
        }
    }

    private String ownedByTopics(String module) {
        return types.topics(module).values().stream().flatMap(List::stream).filter(table -> !table.startsWith(ALSO)).collect(joining("|"));
    }

    private void generate(String module, String topic, String tables, String without, Path folder) throws Exception {
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(connection)
                .withGenerator(new Generator()
                        .withStrategy(new Strategy().withName(PrivateTables.class.getName()))
                        .withDatabase(database(module).withIncludes(tables).withExcludes(without))
                        .withGenerate(privateClasses())
                        // Each topic is written into the same folder; the last must not sweep away the first.
                        .withTarget(new Target().withPackageName("org.samskap." + module + ".internal" + topic)
                                .withDirectory(folder.toString()).withClean(false))));
    }

    private Database database(String module) {
        return new Database().withName("org.jooq.meta.postgres.PostgresDatabase")
                .withInputSchema(module)
                .withIncludeRoutines(false)
                .withForcedTypes(types.of(module));
    }

    private static Generate privateClasses() {
        return new Generate().withVisibilityModifier(VisibilityModifier.NONE)
                .withGeneratedAnnotation(true)
                .withGlobalObjectReferences(false).withDefaultCatalog(false)
                .withPojos(false).withDaos(false)
                .withImplicitJoinPathsToMany(true).withComments(false);
    }
}
