package samskap.db.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static samskap.db.embedded.Throwaway.answer;
import static samskap.db.embedded.Throwaway.startedIn;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a running database offers, and to whom. */
class RunningDatabaseTests {

    @TempDir static Path folder;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = startedIn(folder);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void aDatabaseIsCreatedOnce() throws SQLException {
        database.createDatabaseIfMissing("Bo \"co\" 1");
        database.createDatabaseIfMissing("Bo \"co\" 1");

        assertThat(answer(database, "select count(*) from pg_database where datname like 'Bo%'")).isEqualTo("1");
    }

    @Test
    void onlyWhoKnowsThePasswordComesIn() throws Exception {
        var url = database.jdbcUrl("postgres");
        assertThatThrownBy(() -> DriverManager.getConnection(url, database.user(), "guessed")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", database.password())).isInstanceOf(SQLException.class);
        assertThat(answer(database, "select rolsuper from pg_roles where rolname = current_user")).isEqualTo("f");
        var secret = folder.resolve("postgresql/samskap.password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret))).isEqualTo("rw-------");
    }

    @Test
    void onlyThisMachineCanReachTheServer() throws Exception {
        new Socket(InetAddress.ofLiteral("127.0.0.1"), database.port()).close();
        assertThat(answer(database, "show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void knowsTheLettersOfItsPeople() throws SQLException {
        assertThat(answer(database, "select upper('åäö łódź żółw')")).isEqualTo("ÅÄÖ ŁÓDŹ ŻÓŁW");
        assertThat(answer(database, "select string_agg(t, '' order by t collate \"sv-x-icu\") from unnest('{ä,ö,z,å}'::text[]) t")).isEqualTo("zåäö");
        assertThat(answer(database, "select string_agg(t, '' order by t collate \"pl-x-icu\") from unnest('{z,ł,m,l,ż}'::text[]) t")).isEqualTo("lłmzż");
    }
}
