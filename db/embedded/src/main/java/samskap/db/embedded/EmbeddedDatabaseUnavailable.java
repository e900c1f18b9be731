package samskap.db.embedded;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The database in a folder cannot be had. The message is one sentence for whoever runs the program: which folder, what to do. */
public class EmbeddedDatabaseUnavailable extends RuntimeException {

    private EmbeddedDatabaseUnavailable(@Nullable Throwable cause, String sentence, Object... words) {
        super(sentence.formatted(words), cause);
    }

    static EmbeddedDatabaseUnavailable notAFolder(DataFolder folder) {
        return because("The data folder %s is a file; name a folder instead.", folder);
    }

    static EmbeddedDatabaseUnavailable notWritable(DataFolder folder, IOException cause) {
        var sentence = "The data folder %s cannot be written; name a folder that belongs to the user who runs Samskap.";
        return new EmbeddedDatabaseUnavailable(cause, sentence, folder);
    }

    static EmbeddedDatabaseUnavailable inUse(DataFolder folder, String process) {
        return because("The data folder %s is in use by another running Samskap (process %s); "
                + "stop that one first or name another folder.", folder, process);
    }

    static EmbeddedDatabaseUnavailable otherVersion(DataFolder folder, String found, String ours) {
        return because("The data folder %s was written by PostgreSQL %s and this Samskap brings PostgreSQL %s; "
                + "name an empty folder or run the Samskap that wrote it.", folder, found, ours);
    }

    static EmbeddedDatabaseUnavailable foreignData(DataFolder folder) {
        return because("The data folder %s holds a PostgreSQL database that Samskap did not make; "
                + "name an empty or a missing folder.", folder);
    }

    static EmbeddedDatabaseUnavailable ofAnotherUser(DataFolder folder, String owner) {
        return because("The data folder %s belongs to the user %s; start Samskap as that user or name another folder.", folder, owner);
    }

    static EmbeddedDatabaseUnavailable noProgram(DataFolder folder, String machine) {
        return because("Samskap brings no PostgreSQL for this machine (%s); "
                + "configure a database instead of the data folder %s.", machine, folder);
    }

    static EmbeddedDatabaseUnavailable notAsRoot(DataFolder folder) {
        return because("PostgreSQL does not run as root and this machine allows no user namespaces; "
                + "start Samskap as an ordinary user who owns the data folder %s.", folder);
    }

    static EmbeddedDatabaseUnavailable failed(DataFolder folder, String what, Path log) {
        return because("PostgreSQL could not %s in the data folder %s (%s); %s says more.", what, folder, LastWords.in(log), log);
    }

    static EmbeddedDatabaseUnavailable failed(DataFolder folder, String what, IOException cause) {
        var sentence = "PostgreSQL could not %s in the data folder %s (%s); mend that and start again.";
        return new EmbeddedDatabaseUnavailable(cause, sentence, what, folder, cause);
    }

    private static EmbeddedDatabaseUnavailable because(String sentence, Object... words) {
        return new EmbeddedDatabaseUnavailable(null, sentence, words);
    }
}
