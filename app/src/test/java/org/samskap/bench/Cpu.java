package org.samskap.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processor time that the server and its database have used so far, in milliseconds. Unlike requests per second it hardly
 * depends on what else the machine does. Read from {@code /proc}; elsewhere it is 0.
 */
record Cpu(long server, long database) {
    private static final int MILLISECONDS_PER_TICK = 10;

    static Cpu of(long server, long postmaster) {
        return new Cpu(of(server), ProcessHandle.of(postmaster).stream().flatMap(ProcessHandle::descendants).mapToLong(one -> of(one.pid())).sum());
    }

    Cpu since(Cpu earlier) {
        return new Cpu(server - earlier.server, database - earlier.database);
    }

    private static long of(long pid) {
        try {
            var line = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            // The name stands in brackets and may contain anything, also blanks.
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLISECONDS_PER_TICK;
        } catch (IOException e) {
            return 0;
        }
    }
}
