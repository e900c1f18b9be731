package samskap.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static samskap.launch.ConfiguredDatabaseTests.execute;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import samskap.testing.TestDatabases;
import samskap.testing.TestDatabases.TestDatabase;

/** The product on an empty database of a server that somebody else runs. */
class OtherDatabaseTests {
    private static final TestDatabase DATABASE = TestDatabases.createEmpty();

    @TempDir
    static Path folder;
    private static Product product;

    @BeforeAll
    static void start() throws Exception {
        product = Product.start(folder, "--server.port=0", "--spring.datasource.url=" + DATABASE.url(),
                "--spring.datasource.username=" + DATABASE.user(), "--spring.datasource.password=" + DATABASE.password()).open();
    }

    @AfterAll
    static void stop() throws Exception {
        try (var ending = product) {
            assertThat(ending.stop()).isLessThan(Duration.ofSeconds(10));
            assertThat(ending.complaints()).doesNotContain("\tat ");
        }
    }

    @Test
    void noServerOfItsOwnIsStarted() {
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void thereIsNoDemonstrationUnlessAskedFor() throws Exception {
        assertThat(product.get("/demo").statusCode()).isEqualTo(404);
        assertThat(product.said()).contains("spring.mail.host names no mail server").doesNotContain("/demo");
    }

    @Test
    void aServiceManagerMayAskHowItIsWithoutSigningIn() throws Exception {
        assertThat(product.get("/livez").statusCode()).isEqualTo(200);
        assertThat(product.get("/readyz").statusCode()).isEqualTo(200);
        assertThat(product.get("/livez").body()).contains("UP");
    }

    @Test
    void nothingElseIsTold() throws Exception {
        for (var path : new String[] {"/actuator", "/actuator/env", "/actuator/beans", "/actuator/modulith", "/actuator/health/db"}) {
            assertThat(product.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(product.get("/actuator/health").body()).doesNotContain("db", "details");
    }

    @Test
    @Tag("REL-04")
    void anEventThatNobodyCanTakeIsNotForgotten() throws Exception {
        assertThat(health("org.samskap.proposals.ProposalRaised", "followups.raised")).isEqualTo(200);
        assertThat(health("org.samskap.proposals.ProposalRaised", "followups.renamed-long-ago")).isEqualTo(503);
        assertThat(health("org.samskap.proposals.RenamedLongAgo", "followups.raised")).isEqualTo(503);
    }

    private static int health(String type, String listener) throws Exception {
        store(type, listener);
        assertThat(product.get("/readyz").statusCode()).as("it can answer people all the same").isEqualTo(200);
        var health = product.get("/actuator/health").statusCode();
        execute(DATABASE, "delete from modulith.event_publication");
        return health;
    }

    private static void store(String type, String listener) throws Exception {
        execute(DATABASE, "insert into modulith.event_publication (id, listener_id, event_type, serialized_event, publication_date, status) "
                + "values (gen_random_uuid(), '" + listener + "', '" + type + "', '{}', now(), 'PUBLISHED')");
    }
}
