package backmark.batch.cli;

/** What a check keeps that is wrong only because of an earlier mistake. */
enum CarryChoice {
    full,
    half,
    none
}
