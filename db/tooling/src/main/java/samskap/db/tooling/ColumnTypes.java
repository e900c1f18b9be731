package samskap.db.tooling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.LambdaConverter;

/** Reads which Java types the columns have; the format stands in {@code db/schema/src/main/tables/README.md}. */
final class ColumnTypes {
    private final Path folder;

    ColumnTypes(Path folder) {
        this.folder = folder;
    }

    /** The types of one module: its own names first, since the first match counts. */
    List<ForcedType> of(String module) {
        var types = new ArrayList<ForcedType>();
        read(module + ".properties").forEach((column, type) -> types.add(
                type.startsWith("id ") ? id(type.substring(3).strip(), column(module, column)) : enumeration(type, column(module, column))));
        read("ids.properties").forEach((name, type) -> types.add(id(type, "(.*\\." + name + "\\.id|.*\\." + name + "_id)")));
        types.add(new ForcedType().withName("CLOB").withIncludeTypes("(?i:tsvector)"));
        types.add(new ForcedType().withName("INSTANT").withIncludeTypes("(?i:timestamp\\ with\\ time\\ zone|timestamptz)"));
        return types;
    }

    /** The tables of a module that have a package of their own below internal, by the name of that package. */
    Map<String, List<String>> topics(String module) {
        var topics = new TreeMap<String, List<String>>();
        read("topics.properties").forEach((topic, tables) -> {
            if (topic.startsWith(module + ".")) topics.put(topic.substring(module.length() + 1), List.of(tables.split("\\s*,\\s*")));
        });
        return topics;
    }

    private static String column(String module, String column) {
        return module + "\\." + column.replace(".", "\\.");
    }

    private static ForcedType enumeration(String type, String expression) {
        return new ForcedType().withUserType(type).withEnumConverter(true).withIncludeExpression(expression).withIncludeTypes(".*");
    }

    private static ForcedType id(String type, String expression) {
        return new ForcedType().withUserType(type).withIncludeExpression(expression).withIncludeTypes("(?i:uuid)")
                .withLambdaConverter(new LambdaConverter().withFrom(type + "::new").withTo(type + "::value").withNullable(true));
    }

    private TreeMap<String, String> read(String name) {
        var properties = new Properties();
        var file = folder.resolve(name);
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        var sorted = new TreeMap<String, String>();
        properties.forEach((key, value) -> sorted.put((String) key, ((String) value).strip()));
        return sorted;
    }
}
