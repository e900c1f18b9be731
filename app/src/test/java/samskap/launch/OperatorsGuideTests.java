package samskap.launch;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Operators find every setting of ours in their guide. */
class OperatorsGuideTests {
    private static final Path ROOT = root();
    private static final Pattern SETTING = Pattern.compile("\"(?:\\$\\{)?(samskap\\.[a-z-]+(?:\\.[a-z-]+)?)[:}\"]");

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        return Files.exists(folder.resolve("modules")) ? folder : folder.getParent();
    }

    @Test
    void everySettingIsExplained() throws IOException {
        var guide = Files.readString(ROOT.resolve("docs/operators/configuration.md"));

        assertThat(settings()).contains("samskap.public-address", "samskap.mail")
                .allSatisfy(setting -> assertThat(guide).contains("`" + setting));
    }

    private static TreeSet<String> settings() throws IOException {
        try (var modules = Files.list(ROOT.resolve("modules"))) {
            return Stream.concat(modules, Stream.of(ROOT.resolve("app"))).map(module -> module.resolve("src/main/java")).filter(Files::isDirectory)
                    .flatMap(OperatorsGuideTests::sources).flatMap(source -> SETTING.matcher(source).results())
                    .map(found -> found.group(1)).collect(toCollection(TreeSet::new));
        }
    }

    private static Stream<String> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(OperatorsGuideTests::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
