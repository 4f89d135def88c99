package backmark.batch.cli;

import backmark.batch.grade.Progress;
import backmark.batch.store.SubmissionResult;
import backmark.report.Messages;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress on standard error: a bar with the remaining time on a terminal, otherwise a line now and then. */
final class ProgressLines implements Progress {
    private static final int LINES = 20;

    private final PrintWriter err;
    private final Messages messages;
    private final boolean interactive;
    private ProgressBar bar;
    private int all;
    private int done;

    ProgressLines(PrintWriter err, Messages messages, boolean interactive) {
        this.err = err;
        this.messages = messages;
        this.interactive = interactive;
    }

    @Override
    public void begins(int submissions, int finishedBefore) {
        all = submissions;
        done = finishedBefore;
        if (finishedBefore > 0) {
            err.println(messages.get("progress.before", finishedBefore, submissions));
            err.flush();
        }
        if (interactive && done < all) {
            bar = new ProgressBarBuilder()
                    .setTaskName(messages.get("progress.name"))
                    .setInitialMax(submissions)
                    .startsFrom(finishedBefore, java.time.Duration.ZERO)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setMaxRenderedLength(79)
                    .build();
        }
    }

    @Override
    public void finished(SubmissionResult result) {
        done++;
        if (bar != null) {
            bar.step();
        } else if (all <= LINES || done % Math.max(1, all / LINES) == 0 || done == all) {
            err.println(messages.get("progress.line", done, all, result.id()));
            err.flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
