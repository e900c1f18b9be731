package samskap.db.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of one database, by the name the user gave it and by its real path, and what is where in it. */
record DataFolder(Path name, Path path) {

    static DataFolder prepare(Path name) {
        var asGiven = new DataFolder(name, name.toAbsolutePath());
        if (Files.isRegularFile(name)) throw EmbeddedDatabaseUnavailable.notAFolder(asGiven);
        try {
            return new DataFolder(name, Files.createDirectories(name).toRealPath());
        } catch (IOException e) {
            throw EmbeddedDatabaseUnavailable.notWritable(asGiven, e);
        }
    }

    Path lock() {
        return path.resolve("samskap.lock");
    }

    Path cluster() {
        return path.resolve("postgresql");
    }

    Path serverLog() {
        return path.resolve("postgresql.log");
    }

    Path previousServerLog() {
        return path.resolve("postgresql.previous.log");
    }

    /** What initdb and pg_ctl said last. */
    Path toolLog() {
        return path.resolve("postgresql-tools.log");
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
