package samskap.db.embedded;

import java.nio.file.Path;

/** A program that starts a database and lives until it is killed. */
final class OtherSamskap {

    private OtherSamskap() {}

    public static void main(String... arguments) throws Exception {
        Throwaway.note(Throwaway.startedIn(Path.of(arguments[0])), "from another Samskap");
        System.out.println("ready");
        Thread.sleep(Long.MAX_VALUE);
    }
}
