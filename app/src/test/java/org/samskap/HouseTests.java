package org.samskap;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules about the files of the project, which no compiler keeps. */
class HouseTests {
    private static final Path ROOT = root();
    private static final Pattern ALLOWED = Pattern.compile("allowedDependencies = \\{([^}]*)}");

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        return Files.exists(folder.resolve("modules")) ? folder : folder.getParent();
    }

    static List<Path> modules() throws IOException {
        try (var folders = Files.list(ROOT.resolve("modules"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void thePomAndThePackageInfoAllowTheSameModules(Path module) throws IOException {
        assertThat(inPom(module)).isEqualTo(inPackageInfo(module));
    }

    private static Set<String> inPom(Path module) throws IOException {
        var pom = Jsoup.parse(Files.readString(module.resolve("pom.xml")), "", Parser.xmlParser());
        return pom.select("project > dependencies > dependency").stream()
                .filter(dependency -> dependency.select("groupId").text().equals("org.samskap") && dependency.select("scope").isEmpty())
                .map(dependency -> dependency.select("artifactId").text()).collect(toCollection(TreeSet::new));
    }

    private static Set<String> inPackageInfo(Path module) throws IOException {
        var name = module.getFileName().toString();
        var matcher = ALLOWED.matcher(Files.readString(module.resolve("src/main/java/org/samskap/" + name + "/package-info.java")));
        assertThat(matcher.find()).as("%s says what it may know", name).isTrue();
        return Stream.of(matcher.group(1).split(",")).map(word -> word.replace("\"", "").strip())
                .filter(word -> !word.isEmpty()).collect(toCollection(TreeSet::new));
    }

    @Test
    void noModulesMigrationsTouchAnotherSchema() throws IOException {
        var migrations = ROOT.resolve("db/schema/src/main/resources/db/migration");
        for (var folder : folders(migrations)) {
            var others = folders(migrations).stream().map(HouseTests::name).filter(name -> !name.equals(name(folder))).toList();
            for (var file : files(folder, ".sql")) {
                var sql = Files.readString(file).replaceAll("--[^\n]*", "");
                assertThat(others).as("schemas named in " + file.getFileName())
                        .noneMatch(other -> Pattern.compile("\\b" + other + "\\.").matcher(sql).find());
            }
        }
    }

    @Test
    @Tag("SEC-05")
    void noTemplateHasAnInlineScriptStyleOrHandler() throws IOException {
        var inline = Pattern.compile("<script(?![^>]*\\bsrc=)|<style|\\sstyle\\s*=\\s*\"|\\son[a-z]+\\s*=\\s*\"|javascript:|\\s(data-)?hx-on|\\s(data-)?hx-vals=\"js:", Pattern.CASE_INSENSITIVE);
        for (var template : files(ROOT, ".jte")) {
            assertThat(Files.readString(template)).as(template.getFileName().toString()).doesNotContainPattern(inline);
        }
    }

    @Test
    @Tag("SEC-07")
    void nothingIsWrittenUnescapedOutsideTheOneReviewedPlace() throws IOException {
        for (var template : files(ROOT, ".jte")) {
            assertThat(Files.readString(template)).as(template.getFileName().toString()).doesNotContain("$unsafe");
        }
        var raw = files(ROOT, ".java").stream().filter(file -> !file.toString().contains("/src/test/"))
                .filter(file -> contains(file, "implements Content") || contains(file, ".writeContent(")).map(HouseTests::name).toList();
        assertThat(raw).isSubsetOf(RAW);
    }

    /** Write markup themselves, and were read for it: DataBlock writes JSON-LD, in which nothing can open or close an element. */
    private static final Set<String> RAW = Set.of("Ui.java", "DataBlock.java");

    @Test
    @Tag("UX-03")
    void htmxSitsOnlyOnElementsThatWorkWithoutIt() throws IOException {
        var elsewhere = Pattern.compile("<(?!a\\b|button\\b|form\\b|input\\b|select\\b)[a-z0-9]+[^>]*\\s(data-)?hx-(get|post)");
        for (var template : files(ROOT, ".jte")) {
            assertThat(Files.readString(template)).as(template.getFileName().toString()).doesNotContainPattern(elsewhere);
        }
    }

    @Test
    void nothingNamesTheMachineItWasWrittenOn() throws IOException {
        var path = Pattern.compile("(^|[^A-Za-z0-9.])/(work|root|home)/");
        for (var ending : List.of(".java", ".jte", ".md", ".sql", ".yml", ".xml", ".properties", ".css", ".js")) {
            for (var file : files(ROOT, ending)) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(path);
            }
        }
    }

    private static List<Path> folders(Path of) throws IOException {
        try (var entries = Files.list(of)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Path> files(Path below, String ending) throws IOException {
        try (var all = Files.walk(below)) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("/target/") && !file.toString().contains("/.git/") && !file.startsWith(ROOT.resolve("data")))
                    .filter(file -> !name(file).equals("HouseTests.java")).toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
