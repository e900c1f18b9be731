package org.samskap.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Reads pages of the product with many readers, beside the bare floors, and prints a table. Ends by itself. */
final class Bench {
    private static final int READERS = 16;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 4);
    private static final int RUNS = 3;
    private static final int MOST_ROUNDS = 20;
    /** Who sends a cookie never gets a page that was kept. */
    private static final String ANEW = "Cookie: theme=light";
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("list", "/proposals");
        PAGES.put("proposal", "/proposals/BE-27JP");
        PAGES.put("event", "/events/bench");
        PAGES.put("search", "/proposals?q=%C3%A5terh%C3%A4mtningen");
    }

    private final Process server;
    private final BufferedReader heard;
    private final PrintStream orders;
    private int port;
    private long postmaster;

    private Bench(Process server) {
        this.server = server;
        this.heard = server.inputReader(StandardCharsets.UTF_8);
        this.orders = new PrintStream(server.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    public static void main(String[] args) throws Exception {
        Grouping.measure();
        var folder = Files.createTempDirectory("samskap-bench");
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx512m", "-cp",
                System.getProperty("java.class.path"), BenchServer.class.getName(), folder.toString()));
        command.addAll(PAGES.values());
        var bench = new Bench(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
        try {
            bench.measure();
        } finally {
            bench.stop(folder);
        }
    }

    private void measure() throws Exception {
        for (int page = 0; page < PAGES.size(); page++) System.out.println(await("PAGE"));
        var ready = await("READY").split(" ");
        port = Integer.parseInt(ready[1]);
        postmaster = Long.parseLong(ready[2]);
        warmUp();
        System.out.println(Row.HEAD);
        var judged = new ArrayList<String>();
        for (var page : PAGES.entrySet()) judged.addAll(measure(page.getKey(), page.getValue()));
        System.out.println("\nThe aim is half of the SELECTs and a p99 below 50 ms:");
        judged.forEach(System.out::println);
        orders.println("memory");
        System.out.println("\nHeap in use after a collection: " + await("MEMORY").split(" ")[1] + " MB; resident: " + resident() + " MB");
    }

    /** Rounds of all pages until a page costs no less than before, three times: then the compilers have settled. */
    private void warmUp() throws Exception {
        double best = Double.MAX_VALUE;
        for (int round = 1, settled = 0; round <= MOST_ROUNDS && settled < 3; round++) {
            double cost = 0;
            for (var path : PAGES.values()) cost += measured(() -> read(path, ANEW)).serverMilliseconds();
            System.out.printf(Locale.ROOT, "Warming up, round %d: %.2f CPU ms a page%n", round, cost / PAGES.size());
            settled = cost < best * 0.97 ? 0 : settled + 1;
            best = Math.min(best, cost);
        }
    }

    private List<String> measure(String page, String path) throws Exception {
        var file = "/bench" + path.replaceAll("[^a-zA-Z0-9]+", "-") + ".html";
        var floor = row(page, "its SELECTs through JDBC", () -> jdbc(path));
        row(page, "static file of its size", () -> read(file, null));
        var judged = new ArrayList<String>();
        judged.add(row(page, "page, to a visitor", () -> read(path, null)).beside(floor));
        judged.add(row(page, "the same during 5 writes a second", () -> {
            orders.println("write " + SECONDS);
            return read(path, null);
        }).beside(floor));
        judged.add(row(page, "page, made anew each time", () -> read(path, ANEW)).beside(floor));
        return judged;
    }

    private interface Measured {
        Figures run() throws Exception;
    }

    private Row row(String page, String what, Measured measured) throws Exception {
        var runs = new ArrayList<Row.Run>();
        for (int run = 0; run < RUNS; run++) runs.add(measured(measured));
        var row = new Row(page, what, runs);
        System.out.println(row);
        return row;
    }

    private Row.Run measured(Measured load) throws Exception {
        var before = Cpu.of(server.pid(), postmaster);
        var figures = load.run();
        return new Row.Run(figures, Cpu.of(server.pid(), postmaster).since(before), SECONDS);
    }

    private Figures read(String path, @Nullable String header) throws Exception {
        return Load.run(READERS, SECONDS, () -> new Reader(port, path, header));
    }

    private Figures jdbc(String path) throws IOException {
        orders.println("jdbc " + path + " " + READERS + " " + SECONDS);
        return Figures.parse(await("JDBC").substring(5));
    }

    private String await(String word) throws IOException {
        for (var line = heard.readLine(); line != null; line = heard.readLine()) {
            if (line.startsWith(word)) return line;
        }
        throw new IOException("The server ended before it said " + word);
    }

    private long resident() throws IOException {
        var status = Path.of("/proc", String.valueOf(server.pid()), "status");
        if (!Files.exists(status)) return -1;
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS")).findFirst()
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).orElse(-1L);
    }

    private void stop(Path folder) throws Exception {
        orders.println("stop");
        if (!server.waitFor(20, java.util.concurrent.TimeUnit.SECONDS)) server.destroy();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
