package backmark.check.oracle;

import backmark.check.value.Answer;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What a variant answers in each case, null where it fails; it is run in a case when somebody looks. Most sets of
 * mistakes that are tried for a submission are refuted by the first case.
 */
final class VariantAnswers extends AbstractList<Answer> {
    private final List<? extends CaseVariants<?, ?>> cases;
    private final Set<String> mistakes;
    private final AtomicReferenceArray<Optional<Answer>> answers;

    VariantAnswers(List<? extends CaseVariants<?, ?>> cases, Set<String> mistakes) {
        this.cases = cases;
        this.mistakes = mistakes;
        this.answers = new AtomicReferenceArray<>(cases.size());
    }

    Set<String> mistakes() {
        return mistakes;
    }

    @Override
    public Answer get(int i) {
        Optional<Answer> known = answers.get(i);
        if (known == null) {
            known = Optional.ofNullable(cases.get(i).of(mistakes));
            answers.set(i, known);
        }
        return known.orElse(null);
    }

    @Override
    public int size() {
        return cases.size();
    }
}
