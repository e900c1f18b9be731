package samskap.db.embedded;

import org.jspecify.annotations.Nullable;

/** The database in a folder cannot be had. The message is one sentence for whoever runs the program: which folder, what to do. */
public class EmbeddedDatabaseUnavailable extends RuntimeException {

    private EmbeddedDatabaseUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static EmbeddedDatabaseUnavailable notAFolder(DataFolder folder) {
        return new EmbeddedDatabaseUnavailable("The data folder %s is a file; name a folder instead.".formatted(folder), null);
    }

    static EmbeddedDatabaseUnavailable notWritable(DataFolder folder, Throwable cause) {
        return new EmbeddedDatabaseUnavailable(
                "The data folder %s cannot be written; name a folder that belongs to the user who runs Samskap.".formatted(folder), cause);
    }

    static EmbeddedDatabaseUnavailable inUse(DataFolder folder, String process) {
        return new EmbeddedDatabaseUnavailable(
                "The data folder %s is in use by another running Samskap (process %s); stop that one first or name another folder."
                        .formatted(folder, process), null);
    }

    static EmbeddedDatabaseUnavailable otherVersion(DataFolder folder, String found, String ours) {
        return new EmbeddedDatabaseUnavailable(
                "The data folder %s was written by PostgreSQL %s and this Samskap brings PostgreSQL %s; name an empty folder or run the Samskap that wrote it."
                        .formatted(folder, found, ours), null);
    }

    static EmbeddedDatabaseUnavailable foreignData(DataFolder folder) {
        return new EmbeddedDatabaseUnavailable(
                "The data folder %s holds a PostgreSQL database that Samskap did not make; name an empty or a missing folder.".formatted(folder), null);
    }

    static EmbeddedDatabaseUnavailable noProgram(DataFolder folder, String machine) {
        return new EmbeddedDatabaseUnavailable(
                "Samskap brings no PostgreSQL for this machine (%s); configure a database instead of the data folder %s."
                        .formatted(machine, folder), null);
    }

    static EmbeddedDatabaseUnavailable notAsRoot(DataFolder folder) {
        return new EmbeddedDatabaseUnavailable(
                "PostgreSQL does not run as root and this machine allows no user namespaces; start Samskap as an ordinary user who owns the data folder %s."
                        .formatted(folder), null);
    }

    static EmbeddedDatabaseUnavailable failed(DataFolder folder, String what, String reason) {
        return new EmbeddedDatabaseUnavailable(
                "PostgreSQL could not %s in the data folder %s (%s); mend that and start again.".formatted(what, folder, reason), null);
    }
}
