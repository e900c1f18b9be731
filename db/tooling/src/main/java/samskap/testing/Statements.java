package samskap.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * The SQL statements that test code caused, for ceilings on what a page may ask. Counts on the thread that asks and on
 * those that answer requests; what listeners, jobs, sessions and the event registry do beside them is left out, because
 * it may still be going on when a test begins to count.
 */
public final class Statements implements QueryExecutionListener {
    private static final List<String> SEEN = new CopyOnWriteArrayList<>();
    private static final List<String> ANSWERING = List.of("tomcat-handler", "http-nio");
    private static final List<String> NOT_OURS = List.of("jobs.scheduled_tasks", "accounts.spring_session", "modulith.event_publication", "set_config");

    private static volatile Thread asking = Thread.currentThread();

    Statements() {}

    /** Runs the action and tells which statements it needed, in order. */
    public static List<String> during(ThrowingAction action) {
        asking = Thread.currentThread();
        SEEN.clear();
        try {
            action.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(SEEN);
    }

    /** Something a test does. */
    @FunctionalInterface
    public interface ThrowingAction {
        void run() throws Exception;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (asked(Thread.currentThread())) queries.stream().map(QueryInfo::getQuery).filter(Statements::ours).forEach(SEEN::add);
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    private static boolean asked(Thread thread) {
        return thread == asking || ANSWERING.stream().anyMatch(thread.getName()::startsWith);
    }

    private static boolean ours(String sql) {
        return NOT_OURS.stream().noneMatch(sql.toLowerCase(java.util.Locale.ROOT).replace("\"", "")::contains);
    }
}
