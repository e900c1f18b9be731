package samskap.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;

import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

/** What goes wrong at the start comes down to one sentence. */
class StartFailuresTests {

    @Test
    void theReasonIsFoundUnderWhateverItIsWrappedIn() {
        var failure = new IllegalStateException(new RuntimeException(new CannotStart("It rains.", null)));

        assertThat(sentence(failure)).isEqualTo("It rains.");
    }

    @Test
    void whatTheDatabaseSaidIsTakenFromFlywaysParagraphs() {
        var failure = new FlywayException("Script V1__space.sql failed\n-----\nSQL State  : 42P06\nMessage    : ERROR: schema \"spaces\" already exists\nLine: 1");

        assertThat(sentence(failure)).isEqualTo("The database could not be brought up to date, so it may belong to something else; "
                + "restore it, or name an empty one in spring.datasource.url (ERROR: schema \"spaces\" already exists).");
    }

    @Test
    void aPortThatIsTakenIsNamedWithAnotherOneToTry() throws Exception {
        assertThat(sentence(new PortInUseException(8080)))
                .isEqualTo("Port 8080 is taken by another program; stop that one, or choose another port with --server.port=8081.");
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> PortAtStart.tryOut(taken.getLocalPort(), "127.0.0.1"))
                    .withMessageStartingWith("Port %d is taken by another program", taken.getLocalPort());
        }
    }

    @Test
    void aPortThatIsForbiddenIsCalledThat() {
        assertThat(PortAtStart.sentence(80, null, "Permission denied")).isEqualTo("Port 80 cannot be opened (Permission denied); choose another one with --server.port=8080.");
    }

    @Test
    void aSettingOfOursThatIsUnusableIsNamed() {
        assertThat(sentence(new RuntimeException(new IllegalStateException("samskap.secret is too short: use at least 32 random characters"))))
                .isEqualTo("The setting samskap.secret is too short: use at least 32 random characters.");
    }

    @Test
    void whatNobodyFoundWordsForIsLeftToTheLog() {
        assertThat(new StartFailures().analyze(new IllegalStateException("?"))).isNull();
    }

    private static String sentence(Throwable failure) {
        return new StartFailures().analyze(failure).getDescription();
    }
}
