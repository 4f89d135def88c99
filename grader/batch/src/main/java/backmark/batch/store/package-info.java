/**
 * The files of a graded class: {@code results/<id>.json} with each submission's evidence, written as soon as it is
 * finished, and {@code run.json}. Read {@link backmark.batch.store.SubmissionResult} first.
 */
package backmark.batch.store;
