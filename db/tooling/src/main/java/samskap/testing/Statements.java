package samskap.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * The SQL statements that test code caused, for ceilings on what a page may ask. Counts on all threads of the JVM; what
 * jobs, sessions and the event registry do by themselves is left out.
 */
public final class Statements implements QueryExecutionListener {
    private static final List<String> SEEN = new CopyOnWriteArrayList<>();
    private static final List<String> NOT_OURS = List.of("jobs.scheduled_tasks", "accounts.spring_session", "modulith.event_publication", "set_config");

    Statements() {}

    /** Runs the action and tells which statements it needed, in order. */
    public static List<String> during(ThrowingAction action) {
        SEEN.clear();
        try {
            action.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(SEEN);
    }

    /**
     * Waits until listeners that hear of something later have had their say: nothing was asked for a quarter of a second.
     *
     * @throws IllegalStateException after ten seconds of noise
     */
    public static void awaitQuiet() {
        for (int look = 0; look < 40; look++) {
            SEEN.clear();
            pause();
            if (SEEN.isEmpty()) return;
        }
        throw new IllegalStateException("Somebody goes on asking: " + SEEN);
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Something a test does. */
    @FunctionalInterface
    public interface ThrowingAction {
        void run() throws Exception;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        queries.stream().map(QueryInfo::getQuery).filter(Statements::ours).forEach(SEEN::add);
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    private static boolean ours(String sql) {
        return NOT_OURS.stream().noneMatch(sql.toLowerCase(java.util.Locale.ROOT).replace("\"", "")::contains);
    }
}
