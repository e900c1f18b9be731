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

/** Reads pages of the product with many readers, beside the bare floors, and prints a table. Ends by itself. */
final class Bench {
    private static final int READERS = 16;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 10);
    private static final int RUNS = 3;
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

    private Bench(Process server) {
        this.server = server;
        this.heard = server.inputReader(StandardCharsets.UTF_8);
        this.orders = new PrintStream(server.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    public static void main(String[] args) throws Exception {
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
        int port = Integer.parseInt(await("READY").split(" ")[1]);
        for (var path : PAGES.values()) Load.run(READERS, SECONDS, () -> new Reader(port, path));
        System.out.println("\n| page | what | requests/s (min–max) | p50 ms | p99 ms | errors |\n|---|---|---|---|---|---|");
        for (var page : PAGES.entrySet()) {
            row(page.getKey(), "page", () -> Load.run(READERS, SECONDS, () -> new Reader(port, page.getValue())));
            row(page.getKey(), "its SELECTs through JDBC", () -> jdbc(page.getValue()));
            var file = "/bench" + page.getValue().replaceAll("[^a-zA-Z0-9]+", "-") + ".html";
            row(page.getKey(), "static file of its size", () -> Load.run(READERS, SECONDS, () -> new Reader(port, file)));
        }
        orders.println("memory");
        System.out.println("\nHeap in use after a collection: " + await("MEMORY").split(" ")[1] + " MB; resident: " + resident() + " MB");
    }

    private interface Measured {
        Figures run() throws Exception;
    }

    private static void row(String page, String what, Measured measured) throws Exception {
        var runs = new ArrayList<Figures>();
        for (int run = 0; run < RUNS; run++) runs.add(measured.run());
        runs.sort(Comparator.comparingDouble(Figures::perSecond));
        var median = runs.get(RUNS / 2);
        System.out.printf(Locale.ROOT, "| %s | %s | %.0f (%.0f–%.0f) | %s | %s | %d |%n", page, what, median.perSecond(),
                runs.getFirst().perSecond(), runs.getLast().perSecond(), Figures.milliseconds(median.median()),
                Figures.milliseconds(median.p99()), runs.stream().mapToInt(Figures::errors).sum());
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
