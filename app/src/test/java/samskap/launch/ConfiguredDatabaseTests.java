package samskap.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

import samskap.testing.TestDatabases;
import samskap.testing.TestDatabases.TestDatabase;

/** Whoever configured a database that cannot be used reads which one, and what to do about it. */
class ConfiguredDatabaseTests {
    private static final TestDatabase EMPTY = TestDatabases.createEmpty();

    @Test
    void anEmptyDatabaseAndOneOfOursAreWelcome() {
        var ours = TestDatabases.create();

        assertThatCode(() -> new ConfiguredDatabase(EMPTY.url()).tryOut(EMPTY.user(), EMPTY.password())).doesNotThrowAnyException();
        assertThatCode(() -> new ConfiguredDatabase(ours.url()).tryOut(ours.user(), ours.password())).doesNotThrowAnyException();
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutTheSecretsInItsAddress() throws Exception {
        int nobody;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        refusal("jdbc:postgresql://127.0.0.1:" + nobody + "/x?password=hemligt", "u", "p")
                .withMessage("The database jdbc:postgresql://127.0.0.1:%d/x cannot be used: no PostgreSQL server answers there, start it or correct spring.datasource.url.", nobody);
    }

    @Test
    void aWrongPasswordIsCalledThat() {
        refusal(EMPTY.url(), EMPTY.user(), "guessed").withMessage("The database %s cannot be used: the server refuses this user or password, "
                + "see spring.datasource.username and spring.datasource.password.", EMPTY.url());
        refusal(EMPTY.url(), EMPTY.user(), null).withMessageContaining("the server refuses this user or password");
    }

    @Test
    void aDatabaseThatIsNotThereIsCalledThat() {
        refusal(EMPTY.url() + "_missing", EMPTY.user(), EMPTY.password()).withMessage("The database %s_missing cannot be used: "
                + "the server has no database of that name, create it first or correct spring.datasource.url.", EMPTY.url());
    }

    @Test
    void aDatabaseOfSomethingElseIsLeftAlone() throws SQLException {
        var foreign = TestDatabases.createEmpty();
        execute(foreign, "create table invoice (number int)");

        refusal(foreign.url(), foreign.user(), foreign.password()).withMessage("The database %s holds the tables of something else; "
                + "create an empty database and name that one in spring.datasource.url.", foreign.url());
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        refusal("jdbc:mysql://localhost/samskap", "u", "p").withMessageContaining("spring.datasource.url must start with jdbc:postgresql:");
    }

    @Test
    void anOldServerIsToldApart() {
        var database = new ConfiguredDatabase("jdbc:postgresql://db/samskap");

        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> database.requireVersion(14))
                .withMessage("The database jdbc:postgresql://db/samskap is PostgreSQL 14, but Samskap needs PostgreSQL 15 or newer.");
        assertThatCode(() -> database.requireVersion(15)).doesNotThrowAnyException();
    }

    private static ThrowableAssertAlternative<CannotStart> refusal(String url, String user, String password) {
        return assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> new ConfiguredDatabase(url).tryOut(user, password));
    }

    static void execute(TestDatabase database, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.createStatement().execute(statement);
        }
    }
}
