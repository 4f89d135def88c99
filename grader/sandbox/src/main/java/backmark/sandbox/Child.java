package backmark.sandbox;

import backmark.sandbox.Died.How;
import backmark.sandbox.wire.FrameBuilder;
import backmark.sandbox.wire.FrameReader;
import backmark.sandbox.wire.Frames;
import backmark.sandbox.wire.MalformedFrame;
import backmark.sandbox.wire.Requests;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The judge's handle on one sandboxed process: asks it, one question at a time, and ends it. */
final class Child implements AutoCloseable {
    /** A Java process needs a twentieth of a second; a computer that is busy with other things, more. */
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private static final Duration EXIT_LIMIT = Duration.ofSeconds(2);

    /** A runtime that prints why it dies is gone soon after; a submission that prints is not. */
    private static final Duration LAST_WORDS_LIMIT = Duration.ofMillis(500);

    /** A process that was busy for less of its time than this may have been kept waiting by others. */
    static final double BUSY = 0.7;

    private final Process process;
    private final Watchdog watchdog;
    private final Path workingDirectory;
    private final long started = System.nanoTime();
    private volatile boolean timedOut;
    private volatile Duration cpuWhenTimedOut = Duration.ZERO;
    private volatile byte[] printedWhenTimedOut = {};
    private boolean ready;
    private int asked;

    /** @param workingDirectory deleted with the child, or null */
    Child(Process process, Watchdog watchdog, Path workingDirectory) {
        this.process = process;
        this.watchdog = watchdog;
        this.workingDirectory = workingDirectory;
    }

    /**
     * Sends a frame and waits for its answer.
     *
     * @param wall the time for the answer, from when the process is ready
     * @param limit the most bytes of the answer
     * @throws Died if there is no answer; the process is gone then
     */
    FrameReader ask(FrameBuilder request, Duration wall, int limit) throws Died {
        return ask(request, wall, wall, limit);
    }

    /**
     * The same with patience for a process that is kept waiting by others: it has as much time as it needs to be busy
     * for most of {@code wall}, but no more than {@code longest}.
     */
    FrameReader ask(FrameBuilder request, Duration wall, Duration longest, int limit) throws Died {
        int number = ++asked;
        Watch watch = new Watch(ready ? wall : START_LIMIT, ready ? longest : START_LIMIT);
        try {
            request.writeTo(process.getOutputStream(), number);
            if (!ready) {
                Frames.read(process.getInputStream(), Requests.READY, 0);
                ready = true;
                watch.cancel();
                watch = new Watch(wall, longest);
            }
            FrameReader answer = Frames.read(process.getInputStream(), number, limit);
            watch.cancel();
            if (timedOut) {
                throw died(How.TIMED_OUT, "");
            }
            return answer;
        } catch (MalformedFrame e) {
            watch.cancel(); // its end is waited for, and is its own
            throw died(timedOut ? How.TIMED_OUT : How.MALFORMED, e.getMessage());
        } catch (IOException e) {
            watch.cancel();
            throw died(timedOut ? How.TIMED_OUT : How.EXITED, "");
        } finally {
            watch.cancel();
        }
    }

    /** Ends the process when its time is over. */
    private final class Watch {
        private final Duration wall;
        private final Duration longest;
        private final Duration cpuBefore;
        private final long begun = System.nanoTime();
        private Future<?> next;

        Watch(Duration wall, Duration longest) {
            this.wall = wall;
            this.longest = longest;
            cpuBefore = longest.equals(wall) ? Duration.ZERO : cpuTime();
            next = watchdog.after(wall, this::look);
        }

        private synchronized void look() {
            if (next == null) {
                return;
            }
            Duration cpu = cpuTime();
            Duration left = longest.minusNanos(System.nanoTime() - begun);
            if (cpu.minus(cpuBefore).toNanos() < BUSY * wall.toNanos() && left.toMillis() > 0) {
                Duration pause = wall.dividedBy(4);
                next = watchdog.after(left.compareTo(pause) < 0 ? left : pause, this::look);
                return;
            }
            cpuWhenTimedOut = cpu;
            printedWhenTimedOut = printedAtOnce(); // killing closes the pipe
            timedOut = true;
            kill();
        }

        synchronized void cancel() {
            if (next != null) {
                next.cancel(false);
                next = null;
            }
        }
    }

    private Died died(How seen, String detail) {
        Duration life = life();
        if (seen != How.TIMED_OUT) {
            try {
                Duration wait = seen == How.MALFORMED ? LAST_WORDS_LIMIT : EXIT_LIMIT;
                process.waitFor(wait.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        boolean alive = process.isAlive();
        int exitCode = alive ? -1 : process.exitValue();
        byte[] printed = seen == How.TIMED_OUT ? printedWhenTimedOut : printedAtOnce();
        kill();
        if (!ready) {
            String why = new String(printed, StandardCharsets.UTF_8).strip();
            return new Died(How.NEVER_STARTED, exitCode, life, why, new byte[0]);
        }
        if (seen == How.MALFORMED && exitCode > 128) {
            return new Died(How.EXITED, exitCode, life, detail, printed); // the JVM's last words were no frame
        }
        if (seen == How.EXITED && alive) {
            return new Died(How.MALFORMED, exitCode, life, "the process closed its end of the pipe", printed);
        }
        return new Died(seen, exitCode, life, detail, printed);
    }

    /**
     * What the process has printed since its last answer, or since {@link #forgetPrintedAtOnce}: no more than the first
     * bytes, since the rest would have come with the next answer.
     */
    byte[] printedAtOnce() {
        try {
            InputStream error = process.getErrorStream();
            return error.readNBytes(Math.min(Requests.OUTPUT_AT_ONCE, error.available()));
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Empties the pipe once an answer has brought the same and more. */
    void forgetPrintedAtOnce() {
        try {
            InputStream error = process.getErrorStream();
            error.readNBytes(error.available());
        } catch (IOException e) {
            // then nothing is left in it
        }
    }

    /** How long ago the process was started. */
    Duration life() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    long pid() {
        return process.pid();
    }

    /**
     * Processor time of the process and all below it, or zero where this system does not tell; once a call has timed
     * out, what it was then.
     */
    Duration cpuTime() {
        return process.isAlive() && !timedOut ? ProcessTimes.ofTree(process.pid()) : cpuWhenTimedOut;
    }

    /** Lets the process end by itself, as when the judge hangs up. */
    boolean hangUp(Duration wait) throws IOException {
        process.getOutputStream().close();
        try {
            return process.waitFor(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends the process and everything it started. */
    void kill() {
        if (workingDirectory != null) { // not shut in: it may have started others
            process.descendants().forEach(ProcessHandle::destroyForcibly);
        }
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyGone) {
            // nothing is left to say to it
        }
        if (workingDirectory != null) {
            try {
                process.waitFor(EXIT_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
                CacheFolder.delete(workingDirectory);
            } catch (IOException leftBehind) {
                // an empty folder for temporary files
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
