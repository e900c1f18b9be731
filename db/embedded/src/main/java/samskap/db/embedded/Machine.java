package samskap.db.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What kind of machine this is, in the words zonky uses for the names of its archives. */
final class Machine {

    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    static final boolean WINDOWS = SYSTEM.startsWith("windows");

    private Machine() {}

    static String name() {
        return "%s-%s%s".formatted(system(), processor(), Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "");
    }

    /** Asks the operating system; the property user.name can be set to anything. */
    static boolean runsUsAsRoot() {
        return ProcessHandle.current().info().user().filter("root"::equals).isPresent();
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
