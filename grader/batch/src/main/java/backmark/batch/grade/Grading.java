package backmark.batch.grade;

import backmark.batch.assignment.Installed;
import backmark.batch.intake.Submission;
import backmark.batch.store.ResultStore;
import backmark.batch.store.SubmissionResult;
import backmark.batch.store.SubmissionResult.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Grades a class. Every result is stored as soon as it is finished; what is stored and not out of date is not run
 * again, so a run that was killed goes on where it was.
 */
public final class Grading {
    private final Installed assignment;
    private final Grader grader;
    private final ResultStore store;
    private final String basis;
    private final int jobs;

    /**
     * A run.
     *
     * @param basis what all evidence depends on besides the sources: seed, version, checks, isolation
     * @param jobs how many submissions run at once
     */
    public Grading(Installed assignment, Grader grader, ResultStore store, String basis, int jobs) {
        this.assignment = assignment;
        this.grader = grader;
        this.store = store;
        this.basis = basis;
        this.jobs = jobs;
    }

    /**
     * Grades all submissions and returns how many ended in each state.
     *
     * @param fresh whether finished results are run again, too
     * @throws IOException if a result cannot be stored; those stored before are kept
     */
    public Map<State, Integer> run(List<Submission> submissions, boolean fresh, Progress progress)
            throws IOException, InterruptedException {
        Map<State, Integer> states = new EnumMap<>(State.class);
        List<Submission> open = new ArrayList<>();
        for (Submission submission : submissions) {
            Optional<SubmissionResult> stored = fresh ? Optional.empty() : store.find(submission.id(), key(submission));
            if (stored.isPresent() && stored.get().state() != State.GRADER_BROKE) {
                states.merge(stored.get().state(), 1, Integer::sum);
            } else {
                open.add(submission);
            }
        }
        progress.begins(submissions.size(), submissions.size() - open.size());
        List<Submission> doubtful = Collections.synchronizedList(new ArrayList<>());
        grade(open, jobs, states, progress, doubtful);
        // Beside others, here or on the same computer, a submission may be slow through no fault of its own: it runs
        // once more, alone.
        grade(doubtful, 1, states, progress, null);
        return states;
    }

    private void grade(
            List<Submission> submissions,
            int workers,
            Map<State, Integer> states,
            Progress progress,
            List<Submission> doubtful)
            throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(workers, task -> {
            Thread thread = new Thread(task, "grading");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Submission submission : List.copyOf(submissions)) {
                running.add(pool.submit(() -> {
                    grade(submission, states, progress, doubtful);
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException full) {
                throw full;
            }
            throw new IllegalStateException("grading stopped: " + e.getCause(), e.getCause());
        } finally {
            pool.shutdownNow();
            // Nothing is written, and no sandbox used, once the run is over.
            pool.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private void grade(Submission submission, Map<State, Integer> states, Progress progress, List<Submission> doubtful)
            throws IOException {
        Grader.Graded graded = grader.grade(submission, key(submission));
        if (graded.doubtful() && doubtful != null) {
            doubtful.add(submission);
            return;
        }
        synchronized (states) {
            if (!Thread.currentThread().isInterrupted()) {
                store.put(graded.result());
                states.merge(graded.result().state(), 1, Integer::sum);
                progress.finished(graded.result());
            }
        }
    }

    /** A digest of all that a submission's evidence depends on. */
    private String key(Submission submission) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String all = String.join("\n", assignment.id(), basis, submission.contentDigest());
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
