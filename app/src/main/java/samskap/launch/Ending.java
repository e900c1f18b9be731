package samskap.launch;

import java.time.Duration;

import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;

/**
 * How the product ends when it is told to: first Spring closes in good order, then the database, all within ten seconds.
 * While it is still starting, Spring would wait for the start to be over; what is cut short then is taken up next time.
 */
final class Ending implements ApplicationListener<SpringApplicationEvent> {
    /** Leaves time for the database, which needs a second and never more than seven. */
    private static final Duration PATIENCE = Duration.ofSeconds(7);
    /** What a shell sees after Ctrl-C. */
    private static final int INTERRUPTED = 130;

    private volatile boolean starting = true;
    private volatile Runnable last = () -> {};

    /** Keeps this for the very end, when nothing is left that would miss it. */
    void closeLast(Runnable action) {
        last = action;
    }

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        switch (event) {
            case ApplicationStartingEvent _ -> Runtime.getRuntime().addShutdownHook(new Thread(this::begin, "ending"));
            case ApplicationReadyEvent _, ApplicationFailedEvent _ -> starting = false;
            default -> {}
        }
    }

    private void begin() {
        if (starting) cutShort();
        else Thread.ofPlatform().daemon().name("ending at the latest").start(this::waitThenCutShort);
    }

    private void waitThenCutShort() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        cutShort();
    }

    private void cutShort() {
        // Whatever is at work fails now, and nobody wants to read about it.
        LoggingSystem.get(Ending.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        last.run();
        Runtime.getRuntime().halt(INTERRUPTED);
    }
}
