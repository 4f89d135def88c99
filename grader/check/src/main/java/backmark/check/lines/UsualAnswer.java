package backmark.check.lines;

import backmark.check.bank.Words;

/**
 * A wrong answer that students are known to give.
 *
 * @param id stable, lower-case with hyphens, like that of a known mistake; reports and exports use it
 * @param lines where they point
 * @param says why these lines do not answer the question
 * @param hint one sentence that points and does not solve
 */
public record UsualAnswer(String id, Lines lines, Words says, Words hint) {}
