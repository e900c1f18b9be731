package org.samskap;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.ExportedThread;
import org.samskap.followups.TrailCheck;
import org.samskap.followups.TrailCheck.Fault;
import org.samskap.spaces.Spaces;

import samskap.launch.Launch;

/**
 * The command {@code verify}: whether the red thread is whole, in the database or in a file that was downloaded. Prints a line
 * for each space; ends with 0 when all is whole, with 2 when something does not fit, with 1 when it could not look.
 */
final class Verification {
    static final int WHOLE = 0;
    static final int CANNOT_LOOK = 1;
    static final int BROKEN = 2;
    /** Nothing but reading: no web server, no jobs, no demonstration, no change of tables. */
    private static final List<String> QUIETLY = List.of("--server.port=-1", "--samskap.demo=false", "--db-scheduler.enabled=false", "--spring.flyway.enabled=false",
            "--samskap.live.listen=false", "--logging.level.root=warn");

    private final PrintStream out;

    Verification(PrintStream out) {
        this.out = out;
    }

    static boolean isAsked(String... args) {
        return args.length > 0 && args[0].equals("verify");
    }

    /** What was asked, without the word {@code verify}: settings for the database, or a file and what was kept as NUMBER:HASH. */
    int run(List<String> asked) {
        var file = asked.stream().filter(word -> !word.startsWith("--")).toList();
        return file.isEmpty() ? database(asked) : file(file.getFirst(), file.subList(1, file.size()));
    }

    private int database(List<String> settings) {
        var args = new java.util.ArrayList<>(settings);
        args.addAll(QUIETLY);
        try (var context = Launch.of(Samskap.class).run(args.toArray(String[]::new))) {
            var check = context.getBean(TrailCheck.class);
            return context.getBean(Spaces.class).list().stream().mapToInt(space -> {
                var result = check.check(space.id());
                return say(space.slug(), result.entries(), result.lastHash(), result.fault());
            }).max().orElse(WHOLE);
        }
    }

    private int file(String name, List<String> kept) {
        try (var lines = Files.newBufferedReader(Path.of(name))) {
            var result = ExportedThread.check(lines, kept(kept));
            return say(name, result.entries(), result.hash(), result.fault());
        } catch (IOException | IllegalArgumentException e) {
            out.println(name + ": " + (e instanceof IOException ? "cannot be read" : e.getMessage()));
            return CANNOT_LOOK;
        }
    }

    private static Map<Long, String> kept(List<String> words) {
        var kept = new HashMap<Long, String>();
        for (var word : words) {
            if (!word.matches("[1-9][0-9]{0,17}:[0-9a-fA-F]{64}")) throw new IllegalArgumentException("'" + word + "' is not a number, a colon and a checksum");
            kept.put(Long.parseLong(word.substring(0, word.indexOf(':'))), word.substring(word.indexOf(':') + 1));
        }
        return kept;
    }

    private int say(String what, long entries, String hash, @Nullable Fault fault) {
        out.println(what + ": " + (fault == null ? "whole, " + entries + " entries, last " + hash : "entry " + fault.number() + " " + words(fault)));
        return fault == null ? WHOLE : BROKEN;
    }

    private static String words(Fault fault) {
        return switch (fault.kind()) {
            case CONTENT -> "says something else than it did";
            case LINK -> "does not follow from the one before";
            case MISSING -> "is missing";
            case HEAD -> "is not the end that was kept";
            case SEAL -> "is not what was sealed or kept";
        };
    }

    /** Runs the command and ends the process. */
    static void runAndEnd(String... args) {
        System.exit(new Verification(System.out).run(Arrays.asList(args).subList(1, args.length)));
    }
}
