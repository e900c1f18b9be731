package org.samskap.bench;

import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import javax.sql.DataSource;

import org.jsoup.Jsoup;
import org.samskap.Client;
import org.samskap.Samskap;
import org.samskap.proposals.internal.search.WordList;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Lang;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import samskap.db.embedded.EmbeddedDatabase;

/**
 * Searching among 100,000 proposals, the whole way from the request to the last byte of the page. The pages are made anew each
 * time, and read one after another by one reader.
 */
final class SearchBench {
    private static final int PROPOSALS = Integer.getInteger("bench.proposals", 100_000);
    private static final int READS = 60;
    private static final int WARM_UP = 30;
    private static final int AIM = 100;
    private static final Map<String, String> SEARCHES = new LinkedHashMap<>();

    static {
        SEARCHES.put("a word that two of five have", "hjälp");
        SEARCHES.put("the same, most supported first", "hjälp&sort=SUPPORTED");
        SEARCHES.put("the same, among what was decided", "hjälp&status=DECIDED_YES");
        SEARCHES.put("a word that one of fifty has", "mentorer");
        SEARCHES.put("a part of Swedish compounds", "återhämtning");
        SEARCHES.put("a Polish word in another form", "mieszkania");
        SEARCHES.put("two words", "bussen kvällarna");
        SEARCHES.put("two words, of which one is hardly ever there", "hjälp zebraskulptur");
        SEARCHES.put("misspelt", "återhemtningscafe");
        SEARCHES.put("nothing like it", "qxzwvkj");
    }

    private SearchBench() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("samskap-search-bench");
        try (var database = EmbeddedDatabase.start(folder.resolve("data"))) {
            database.createDatabaseIfMissing("samskap");
            try (var context = new SpringApplicationBuilder(Samskap.class).run("--spring.datasource.url=" + database.jdbcUrl("samskap"),
                    "--spring.datasource.username=" + database.user(), "--spring.datasource.password=" + database.password(), "--samskap.demo=false",
                    "--server.port=0", "--server.tomcat.max-keep-alive-requests=-1")) {
                fill(context);
                measure(((WebServerApplicationContext) context).getWebServer().getPort());
            }
        } finally {
            RoomBench.delete(folder);
        }
    }

    private static void fill(ConfigurableApplicationContext context) throws Exception {
        var space = context.getBean(Spaces.class).open(new Space(SpaceId.next(), "bench", "Bench", Lang.SV, ZoneId.of("Europe/Stockholm"), "BE", "Mycket på en gång", "a", "w", "h",
                "kommunikatör", null, 14, false, false));
        var texts = new SearchTexts(new Random(7));
        try (var connection = context.getBean(DataSource.class).getConnection();
                var insert = connection.prepareStatement("""
                        insert into proposals.proposal (id, reference, space_id, title, body, language, byline, status, comments, supports, raised_on, published_at, submission_hash, receipt_hash)
                        values (?, ?, ?, ?, ?, 'SV', 'ANONYMOUS', ?, 0, ?, ?, ?, ?, ?)""")) {
            connection.setAutoCommit(false);
            var statuses = List.of("RECEIVED", "READ", "LOOKED_INTO", "IN_A_WORKING_GROUP", "DECIDED_YES", "RESTING");
            var first = Instant.parse("2020-01-01T08:00:00Z");
            for (int n = 0; n < PROPOSALS; n++) {
                var at = java.sql.Timestamp.from(first.plus(n * 20L, ChronoUnit.MINUTES));
                var values = new Object[] {UUID.randomUUID(), "BE-" + reference(n), space.value(), texts.title(), texts.body(), statuses.get(n % 6), n * 31 % 40, at, at, "s" + n, "r" + n};
                for (int i = 0; i < values.length; i++) insert.setObject(i + 1, values[i]);
                insert.addBatch();
                if (n % 1000 == 999) insert.executeBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
        var words = List.copyOf(texts.words());
        for (int from = 0; from < words.size(); from += 1000) context.getBean(WordList.class).add(words.subList(from, Math.min(words.size(), from + 1000)));
        context.getBean(JdbcClient.class).sql("vacuum analyze").update();
        System.out.printf(Locale.ROOT, "%d proposals written with %d different words%n", PROPOSALS, words.size());
    }

    private static String reference(int n) {
        var symbols = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
        var reference = new StringBuilder();
        for (int rest = n, i = 0; i < 5; i++, rest /= 30) reference.insert(0, symbols.charAt(rest % 30));
        return reference.toString();
    }

    private static void measure(int port) throws Exception {
        System.out.println("| what is searched for | shown on the first page | first time ms | p50 ms | p95 ms | longest ms |\n|---|---|---|---|---|---|");
        boolean met = true;
        for (var search : SEARCHES.entrySet()) {
            var path = "/proposals?q=" + search.getValue().replace(" ", "%20").replace("å", "%C3%A5").replace("ä", "%C3%A4");
            int shown = Jsoup.parse(new Client(port).get(path).body()).select("main ul.rows > li").size();
            try (var reader = new Reader(port, path, "Cookie: theme=light")) {
                double cold = read(reader);
                for (int i = 0; i < WARM_UP; i++) read(reader);
                var times = new double[READS];
                for (int i = 0; i < READS; i++) times[i] = read(reader);
                Arrays.sort(times);
                met &= times[READS * 95 / 100] < AIM;
                System.out.printf(Locale.ROOT, "| %s: %s | %d | %.1f | %.1f | %.1f | %.1f |%n", search.getKey(), search.getValue(), shown, cold, times[READS / 2], times[READS * 95 / 100], times[READS - 1]);
            }
        }
        System.out.println("Each below " + AIM + " ms (p95): " + (met ? "yes" : "NO"));
    }

    private static double read(Reader reader) throws Exception {
        long begun = System.nanoTime();
        if (!reader.once()) throw new IllegalStateException("A search was not answered");
        return (System.nanoTime() - begun) / 1e6;
    }
}
