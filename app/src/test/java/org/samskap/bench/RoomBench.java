package org.samskap.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.jsoup.Jsoup;
import org.samskap.Client;
import org.samskap.Samskap;
import org.samskap.accounts.People;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlanning;
import org.samskap.events.EventState;
import org.samskap.live.LiveKeeping;
import org.samskap.proposals.Rooms;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
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
 * A full hall: phones that listen to the wall of a room, ideas written through its form, and the connection on which the
 * database calls cut in the middle. Phones, product and database share the machine.
 */
final class RoomBench {
    private static final int PHONES = Integer.getInteger("bench.phones", 500);
    private static final int PER_SECOND = Integer.getInteger("bench.ideas", 20);
    private static final int SECONDS = Integer.getInteger("bench.room-seconds", 30);
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private RoomBench() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("samskap-room-bench");
        try (var database = EmbeddedDatabase.start(folder.resolve("data"))) {
            database.createDatabaseIfMissing("samskap");
            try (var context = new SpringApplicationBuilder(Samskap.class).run("--spring.datasource.url=" + database.jdbcUrl("samskap"),
                    "--spring.datasource.username=" + database.user(), "--spring.datasource.password=" + database.password(), "--samskap.demo=false", "--samskap.forms.too-fast=0s", "--server.port=0")) {
                openRoom(context);
                measure(context, ((WebServerApplicationContext) context).getWebServer().getPort());
            }
        } finally {
            delete(folder);
        }
    }

    private static void openRoom(ConfigurableApplicationContext context) {
        var space = context.getBean(Spaces.class).open(new Space(SpaceId.next(), "bench", "Bench", Lang.SV, ZONE, "BE", "Mycket på en gång", "a", "w", "h", "kommunikatör", null, 14, false, false));
        var event = context.getBean(EventPlanning.class).plan(EventPlan.of(new EventPlan.Basics(space, null, "hall", EventPlan.Kind.MEETING, EventState.OPEN, AttendanceContract.JUST_COME,
                Lang.SV, ZONE, false), EventPlan.Words.of("En full sal", "Tema", "Sammanfattning")).withDays(List.of(new EventPlan.Day(LocalDate.of(2026, 10, 1), null, null, null, null, null))));
        var people = context.getBean(People.class);
        var person = people.openAccount("fatima@post.example", "Fatima", Lang.SV);
        context.getBean(Roles.class).grant(person, space, Role.FACILITATOR);
        context.getBean(Rooms.class).open(people.findActor(person).orElseThrow(), event);
    }

    private static void measure(ConfigurableApplicationContext context, int port) throws Exception {
        var page = Jsoup.parse(new Client(port).get("/rooms/hall").body());
        var stream = page.select("[data-live]").attr("data-live") + "&from=" + page.select("[data-live-at]").attr("data-live-at");
        var phones = new ArrayList<Phone>();
        for (int phone = 0; phone < PHONES; phone++) phones.add(new Phone(port, stream));
        for (int wait = 0; wait < 600 && phones.stream().anyMatch(phone -> !phone.listening); wait++) Thread.sleep(100);
        if (phones.stream().anyMatch(phone -> !phone.listening)) throw new IllegalStateException("Some phones still do not listen after a minute");
        System.out.println(PHONES + " phones listen");

        int refused = write(port, () -> cut(context));
        Thread.sleep(6000);
        report(context.getBean(JdbcClient.class), phones, refused);
        for (var phone : phones) phone.close();
        // A phone that left is noticed by the second heartbeat written to it, so within 40 s.
        for (int wait = 0; wait < 600 && context.getBean(LiveKeeping.class).listening() > 0; wait++) Thread.sleep(100);
        System.out.println("Streams left when all are gone: " + context.getBean(LiveKeeping.class).listening());
    }

    /** Ideas at a steady pace from twenty phones; tells how many were refused. */
    private static int write(int port, Runnable midway) throws Exception {
        var refused = new AtomicInteger();
        try (var writers = Executors.newScheduledThreadPool(20)) {
            for (int writer = 0; writer < 20; writer++) {
                var client = new Client(port);
                var form = Jsoup.parse(client.get("/rooms/hall/idea").body()).select("main form[action$=/idea]");
                var token = form.select("input[name=_csrf]").val();
                var begun = form.select("input[name=begun]").val();
                writers.scheduleAtFixedRate(() -> {
                    var values = Map.of("idea", "Idé " + UUID.randomUUID(), "key", UUID.randomUUID().toString(), "begun", begun);
                    if (client.postWith(token, "/rooms/hall/idea", values).statusCode() != 303) refused.incrementAndGet();
                }, writer * 50L, 20_000L / PER_SECOND, TimeUnit.MILLISECONDS);
            }
            Thread.sleep(SECONDS * 500L);
            midway.run();
            Thread.sleep(SECONDS * 500L);
            writers.shutdownNow();
        }
        return refused.get();
    }

    private static void cut(ConfigurableApplicationContext context) {
        context.getBean(JdbcClient.class).sql("select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen samskap_live'").query().listOfRows();
    }

    private static void report(JdbcClient sql, List<Phone> phones, int refused) {
        var told = sql.sql("select number, (extract(epoch from told_at) * 1000)::bigint as at from live.news where topic_kind = 'room-wall'").query(Told.class).list();
        var delays = new ArrayList<Long>();
        int lost = 0;
        for (var phone : phones) for (var news : told) {
            var at = phone.heard.get(news.number());
            if (at == null) lost++;
            else delays.add(at - news.at());
        }
        delays.sort(Comparator.naturalOrder());
        System.out.printf(Locale.ROOT, "%d ideas to %d phones: %d heard, %d lost, %d refused; milliseconds from the beginning of the transaction to the phone: p50 %d, p95 %d, p99 %d, longest %d%n",
                told.size(), phones.size(), delays.size(), lost, refused, at(delays, 50), at(delays, 95), at(delays, 99), delays.getLast());
    }

    private record Told(long number, long at) {}

    private static long at(List<Long> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    static void delete(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
