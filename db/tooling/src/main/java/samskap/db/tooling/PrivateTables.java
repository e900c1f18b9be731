package samskap.db.tooling;

import org.jooq.codegen.DefaultGeneratorStrategy;
import org.jooq.meta.Definition;
import org.jooq.meta.SchemaDefinition;
import org.jooq.meta.TableDefinition;

/**
 * Puts all generated classes of a module into its {@code internal} package, where they can be package-private: javac
 * itself then keeps other modules, and the module's own web code, off the tables.
 */
public class PrivateTables extends DefaultGeneratorStrategy {

    @Override
    public String getJavaPackageName(Definition definition, Mode mode) {
        return getTargetPackage();
    }

    /** Suffixes keep generated names apart from the module's own, such as a schema {@code events} from our Events. */
    @Override
    public String getJavaClassName(Definition definition, Mode mode) {
        var name = super.getJavaClassName(definition, mode);
        if (definition instanceof SchemaDefinition) return name + "Schema";
        return definition instanceof TableDefinition && mode == Mode.DEFAULT ? name + "Table" : name;
    }
}
