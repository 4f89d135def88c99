package backmark.batch.grade;

import backmark.batch.store.SubmissionResult;

/** Told how a run gets on; called by one thread at a time. */
public interface Progress extends AutoCloseable {

    /** The run begins. */
    void begins(int submissions, int finishedBefore);

    /** One submission is finished and stored. */
    void finished(SubmissionResult result);

    @Override
    void close();
}
