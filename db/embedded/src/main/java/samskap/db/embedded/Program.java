package samskap.db.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The PostgreSQL that Samskap brings along, unpacked once per user of the machine. */
final class Program {

    static final String VERSION = version();
    static final String MAJOR_VERSION = VERSION.substring(0, VERSION.indexOf('.'));

    private Program() {}

    /** Says where it is, after unpacking it if this user never ran it. Several programs may do so at the same time. */
    static Path unpackedFor(DataFolder folder) {
        var home = shelf(folder).resolve("postgresql-%s-%s".formatted(VERSION, Machine.name()));
        if (Files.exists(home)) return home;
        try {
            unpack(folder, home);
            return home;
        } catch (IOException e) {
            throw EmbeddedDatabaseUnavailable.failed(folder, "be unpacked for use", e);
        }
    }

    // Never below /tmp: anybody may put a program there under the name we look for, and the system tidies it while we run.
    private static Path shelf(DataFolder folder) {
        var home = Path.of(System.getProperty("user.home"));
        return home.isAbsolute() && Files.isWritable(home) ? home.resolve(".cache", "samskap") : folder.path();
    }

    private static void unpack(DataFolder folder, Path home) throws IOException {
        var archive = Program.class.getResource("/postgres-%s.txz".formatted(Machine.name()));
        if (archive == null) throw EmbeddedDatabaseUnavailable.noProgram(folder, Machine.name());
        var unfinished = Files.createTempDirectory(Files.createDirectories(home.getParent()), "unpacking-");
        try (var content = archive.openStream()) {
            Archive.unpack(content, unfinished);
            Files.move(unfinished, home, ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another program was faster: a folder does not move onto one that has something in it.
            if (!Files.exists(home)) throw e;
        } finally {
            Trees.delete(unfinished);
        }
    }

    private static String version() {
        try (var resource = requireNonNull(Program.class.getResourceAsStream("program.properties"))) {
            var properties = new Properties();
            properties.load(resource);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
