/**
 * The files of a graded class: {@code results/<id>.json} with each submission's evidence, written as soon as it is
 * finished, and {@code run.json}. Read {@link backmark.batch.store.SubmissionResult} first. It may use
 * {@code backmark.check.result} and Jackson.
 *
 * <p>A file is there whole or not at all. Results of submissions that a later run was not given lie in
 * {@code results/earlier} and come back with their submission. What other programs may rely on is below; they should
 * ignore fields that they do not know, and look at {@code schema}, which changes when a field goes or means something
 * else. Points are not in these files: they are made from them by a policy ({@link backmark.check.score.Score}).
 *
 * <h2>results/&lt;id&gt;.json, schema 1</h2>
 *
 * <pre>
 * schema       1
 * id           the submission's, as in the file's name: letters, digits, - and _
 * name         for people, "" if unknown; a roster's names are in run.json
 * original     what the id was made from, for example the upload's file name
 * assignment   the assignment's id
 * key          digest of all the evidence depends on: sources, checks, seed, version, limits, sandbox
 * isolation    bubblewrap or none
 * state        GRADED, DOES_NOT_COMPILE, NEEDS_A_PERSON, GRADER_BROKE
 * notes        [sentences about the upload and its sources]
 * diagnostics  [{file, line, column, message, sourceLine}], lines and columns from 1, 0 where unknown
 * checks       one for each check of the assignment, in its order:
 *   check        {id, task {en, ko}, title {en, ko}, points, bonus, hint {en, ko}}
 *   outcome      PASSED, WRONG, NOT_WRITTEN, CRASHED, TOO_SLOW, KILLED, BLOCKED, UNDECIDED, GRADER_BROKE
 *   share        how much of its outputs is right, 0 to 1
 *   outputs      [{call, name, verdict, distance, scene, row, column, expected, got, wrongEntries, shape, problem,
 *                  detail, picture, facts}], numbers of the case where the output is furthest off;
 *                verdict is RIGHT, SINGLE_PRECISION, CLOSE, OWN, WRONG, BROKEN or NO_VALUE
 *   explanation  candidates: [[{id, says, hint}]], sets of known mistakes that give exactly these outputs;
 *                follows: [ids] of mistakes found earlier that do; facts: [{en, ko}] without naming a mistake
 *   troubles     [{call, scene, kind, type, message, frames [{className, method, file, line}]}], calls that returned
 *                nothing; message and type are the submission's own words: escape them wherever they are shown
 *   breaches     ["loss: X"], arguments that were changed although they had to be left alone
 *   notes        [singlePrecision, close, numericalDerivative, notRepeatable, ownLoss]
 *   printed      what the submission printed during the check, cut at 16 KiB
 *   shown        [{call, scene, name, got, expected}], numbers that pages draw beside the reference's, each
 *                {rows, columns, values}; a curve has one row, at most 200 values, and its own length as columns;
 *                expected is null where the reference shows none
 * sources      {file name: [lines]} of the files that frames and diagnostics name
 * fingerprint  [integers], runs of tokens that the sources hold; see backmark.batch.similarity
 * times        {finished, wallMillis}; the only part that differs between two runs over the same sources
 * </pre>
 *
 * Numbers that JSON has no word for are the strings {@code "NaN"}, {@code "Infinity"} and {@code "-Infinity"}. The fields
 * are explained one by one at {@link backmark.batch.store.SubmissionResult}, {@link backmark.check.result.CheckResult},
 * {@link backmark.check.result.OutputResult} and {@link backmark.check.result.Trouble}; those of {@code run.json} at
 * {@link backmark.batch.store.RunInfo}.
 */
package backmark.batch.store;
