package org.samskap;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Looks that do not change anything and do not meet each other, two at a time: one asks while another waits for its answer. */
public final class Together {
    private static final int AT_A_TIME = 2;

    private Together() {}

    /** What each came to, in the order of the tasks; fails with the first that failed, when all have ended. */
    public static <T> List<T> all(List<Callable<T>> tasks) {
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            return threads.invokeAll(tasks).stream().map(Together::outcome).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> T outcome(Future<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) throw error;
            throw new IllegalStateException(e.getCause());
        }
    }
}
