package org.samskap.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.samskap.Samskap;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlanning;
import org.samskap.events.EventState;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Lang;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import samskap.db.embedded.EmbeddedDatabase;

/** The product with much in it, in a process of its own; does what {@link Bench} asks on its standard input. */
final class BenchServer {
    private static final Map<String, List<Asked.Statement>> ASKED = new HashMap<>();

    private BenchServer() {}

    /** @param args the folder for data and static files, then the paths that will be measured */
    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        var asked = new Asked();
        try (var database = EmbeddedDatabase.start(folder.resolve("data"))) {
            database.createDatabaseIfMissing("samskap");
            try (var context = start(database, folder, asked)) {
                fill(context);
                for (var path : List.of(args).subList(1, args.length)) listen(context, asked, folder, path);
            }
            try (var context = start(database, folder, null)) {
                say("READY " + port(context) + " " + Files.readAllLines(folder.resolve("data/postgresql/postmaster.pid")).getFirst().strip());
                obey(context);
            }
        }
    }

    private static ConfigurableApplicationContext start(EmbeddedDatabase database, Path folder, @Nullable Asked asked) {
        var builder = new SpringApplicationBuilder(Samskap.class);
        if (asked != null) builder.initializers(context -> context.getBeanFactory().addBeanPostProcessor(asked));
        return builder.run("--spring.datasource.url=" + database.jdbcUrl("samskap"), "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(), "--samskap.demo=false", "--server.port=0", "--server.tomcat.max-keep-alive-requests=-1",
                "--spring.web.resources.static-locations=classpath:/static/,classpath:/META-INF/resources/,file:" + folder.resolve("static") + "/");
    }

    private static int port(ConfigurableApplicationContext context) {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    private static void fill(ConfigurableApplicationContext context) throws Exception {
        var space = context.getBean(Spaces.class).open(new Space(SpaceId.next(), "bench", "Bench", Lang.SV, ZoneId.of("Europe/Stockholm"),
                "BE", "Mycket på en gång", "a", "w", "h", "kommunikatör", null, 14, true, false));
        var event = context.getBean(EventPlanning.class).plan(event(space));
        var sql = Files.readString(new ClassPathResource("bench/fill.sql").getFile().toPath())
                .replace(":space", "'" + space + "'").replace(":event", "'" + event + "'");
        try (var connection = context.getBean(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, sql);
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection, "vacuum analyze");
        }
    }

    private static EventPlan event(SpaceId space) {
        return EventPlan.of(new EventPlan.Basics(space, null, "bench", EventPlan.Kind.MEETING, EventState.OPEN, AttendanceContract.JUST_COME,
                        Lang.SV, ZoneId.of("Europe/Stockholm"), false), EventPlan.Words.of("Träff med fyrtio förslag", "Tema", "Sammanfattning"))
                .withDays(List.of(new EventPlan.Day(LocalDate.of(2026, 10, 1), null, null, null, new EventPlan.Place("Biblioteket", null), null)));
    }

    private static void execute(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Fetches a page made anew: which statements it asks, and how big it is, for a static file of the same size. */
    private static void listen(ConfigurableApplicationContext context, Asked asked, Path folder, String path) throws Exception {
        try (var reader = new Reader(port(context), path, "Cookie: theme=light")) {
            reader.once();
            asked.listen();
            reader.once();
            ASKED.put(path, asked.heard());
            var file = folder.resolve("static/bench" + path.replaceAll("[^a-zA-Z0-9]+", "-") + ".html");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x".repeat((int) reader.size()));
            say("PAGE " + path + " " + reader.size() + " " + ASKED.get(path).size());
        }
    }

    private static void obey(ConfigurableApplicationContext context) throws Exception {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var order = in.readLine(); order != null && !order.equals("stop"); order = in.readLine()) {
            var words = order.split(" ");
            if (words[0].equals("memory")) say("MEMORY " + heap());
            else if (words[0].equals("write")) Thread.startVirtualThread(() -> write(context.getBean(JdbcClient.class), Integer.parseInt(words[1])));
            else say("JDBC " + floor(context.getBean(DataSource.class), ASKED.get(words[1]), Integer.parseInt(words[2]), Integer.parseInt(words[3])).line());
        }
    }

    /** The same statements straight through JDBC and the same pool. */
    private static Figures floor(DataSource source, List<Asked.Statement> statements, int workers, int seconds) throws Exception {
        return Load.run(workers, seconds, () -> () -> {
            for (var statement : statements) {
                try (var connection = source.getConnection()) {
                    statement.run(connection);
                }
            }
            return true;
        });
    }

    /** Five small changes a second for so many seconds, as when many sign and comment at the same time. */
    private static void write(JdbcClient sql, int seconds) {
        for (int change = 0; change < 5 * seconds; change++) {
            sql.sql("update proposals.proposal set supports = supports + 1 where reference = 'BE-27JP'").update();
            LockSupport.parkNanos(200_000_000);
        }
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (1024 * 1024);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
