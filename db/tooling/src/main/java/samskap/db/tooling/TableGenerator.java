package samskap.db.tooling;

import java.nio.file.Path;

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
    private final Jdbc connection;
    private final ColumnTypes types;

    TableGenerator(Jdbc connection, ColumnTypes types) {
        this.connection = connection;
        this.types = types;
    }

    void write(String module, Path folder) throws Exception {
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(connection)
                .withGenerator(new Generator()
                        .withStrategy(new Strategy().withName(PrivateTables.class.getName()))
                        .withDatabase(database(module))
                        .withGenerate(privateClasses())
                        .withTarget(new Target().withPackageName("org.samskap." + module + ".internal")
                                .withDirectory(folder.toString()))));
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
