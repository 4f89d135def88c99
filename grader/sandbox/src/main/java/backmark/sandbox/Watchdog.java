package backmark.sandbox;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Kills processes whose time is over, from a thread of its own. */
final class Watchdog implements AutoCloseable {
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, task -> {
        Thread made = new Thread(task, "sandbox-watchdog");
        made.setDaemon(true);
        return made;
    });

    Watchdog() {
        thread.setRemoveOnCancelPolicy(true);
    }

    /** Runs {@code kill} after a time, unless the returned future is cancelled before. */
    Future<?> after(Duration wall, Runnable kill) {
        return thread.schedule(kill, wall.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
