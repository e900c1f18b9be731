package samskap.db.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of machine this is, in the words zonky uses for the names of its archives. */
final class Machine {

    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    static final boolean WINDOWS = SYSTEM.startsWith("windows");

    /** Put before a command, keeps signals to our process group away from it; nothing where that program is missing. */
    static final List<String> APART = Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.of();

    private Machine() {}

    static String name() {
        return "%s-%s%s".formatted(system(), processor(), Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "");
    }

    /** The user we run as, if it has a name; the property user.name can be set to anything. */
    static Optional<String> user() {
        return ProcessHandle.current().info().user();
    }

    private static String system() {
        if (WINDOWS) return "windows";
        return SYSTEM.startsWith("mac") ? "darwin" : SYSTEM;
    }

    private static String processor() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            case String other -> other;
        };
    }
}
