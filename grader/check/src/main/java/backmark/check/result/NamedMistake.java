package backmark.check.result;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;

/** A known mistake as a report shows it. */
public record NamedMistake(String id, Words says, Words hint) {
    public static NamedMistake of(Mistake mistake) {
        return new NamedMistake(mistake.id(), mistake.says(), mistake.hint());
    }
}
