package samskap.db.embedded;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files of PostgreSQL in a data folder. */
record Cluster(DataFolder folder) {

    static final String USER = "samskap";
    static final String PASSWORD_FILE = "samskap.password";
    static final String SETTINGS_FILE = "samskap.conf";

    /** Tells whether it has to be made first. Data of somebody else, or of another PostgreSQL, is left alone. */
    boolean isMissing() throws IOException {
        if (Files.exists(folder.path().resolve("PG_VERSION"))) throw EmbeddedDatabaseUnavailable.foreignData(folder);
        var version = file("PG_VERSION");
        if (!Files.exists(folder.cluster())) return true;
        refuseDataOfAnotherUser();
        var found = Files.readString(version).strip();
        if (found.equals(Program.MAJOR_VERSION)) return false;
        throw EmbeddedDatabaseUnavailable.otherVersion(folder, found, Program.MAJOR_VERSION);
    }

    // PostgreSQL would refuse too, but with words that only those who know it understand.
    private void refuseDataOfAnotherUser() throws IOException {
        var owner = Files.getOwner(folder.cluster()).getName();
        var foreign = !Machine.WINDOWS && Machine.user().filter(us -> !us.equals(owner)).isPresent();
        if (foreign) throw EmbeddedDatabaseUnavailable.ofAnotherUser(folder, owner);
    }

    String password() throws IOException {
        return Files.readString(file(PASSWORD_FILE));
    }

    void configure(int port, Map<String, String> settings) throws IOException {
        var all = new TreeMap<>(settings);
        all.put("port", Integer.toString(port));
        all.put("listen_addresses", "127.0.0.1");
        all.put("unix_socket_directories", "");
        var lines = all.entrySet().stream().map(setting -> "%s = '%s'\n".formatted(setting.getKey(), setting.getValue().replace("'", "''")));
        Files.writeString(file(SETTINGS_FILE), lines.collect(Collectors.joining("", "# Samskap writes this file anew at every start.\n", "")));
    }

    /** Puts the log of the last run aside, so that this one starts with an empty one. */
    void turnOverLog() throws IOException {
        if (Files.exists(folder.serverLog())) Files.move(folder.serverLog(), folder.previousServerLog(), REPLACE_EXISTING);
    }

    private Path file(String name) {
        return folder.cluster().resolve(name);
    }
}
