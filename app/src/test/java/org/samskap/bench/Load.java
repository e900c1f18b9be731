package org.samskap.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Many workers that do the same thing again and again for a number of seconds, then stop. */
final class Load {

    /** One worker's own connection; false from {@link #once} counts as an error. */
    interface Worker extends AutoCloseable {
        boolean once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    private Load() {}

    static Figures run(int workers, int seconds, Callable<? extends Worker> hire) throws Exception {
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var pool = Executors.newFixedThreadPool(workers)) {
            List<Future<Shift>> shifts = new ArrayList<>();
            for (int number = 0; number < workers; number++) shifts.add(pool.submit(() -> work(hire, end)));
            var latencies = LongStream.empty();
            int errors = 0;
            for (var shift : shifts) {
                latencies = LongStream.concat(latencies, shift.get().latencies().stream().mapToLong(Long::longValue));
                errors += shift.get().errors();
            }
            return Figures.of(latencies.toArray(), errors, seconds);
        }
    }

    private record Shift(List<Long> latencies, int errors) {}

    private static Shift work(Callable<? extends Worker> hire, long end) throws Exception {
        var latencies = new ArrayList<Long>();
        int errors = 0;
        try (var worker = hire.call()) {
            for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
                if (!worker.once()) errors++;
                latencies.add(System.nanoTime() - begin);
            }
        }
        return new Shift(latencies, errors);
    }
}
