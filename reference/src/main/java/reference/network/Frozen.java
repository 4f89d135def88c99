package reference.network;

import java.util.Set;
import java.util.stream.IntStream;

/** Which layers do not learn while fine-tuning, by the mistakes that are made about it. */
final class Frozen {
    private final Set<String> mistakes;
    private final boolean fineTune;
    private final int last;

    Frozen(Set<String> mistakes, boolean fineTune, int last) {
        this.mistakes = mistakes;
        this.fineTune = fineTune;
        this.last = last;
    }

    boolean weights(int l) {
        if (!fineTune || mistakes.contains("fine-tune-flag-ignored")) {
            return false;
        }
        if (mistakes.contains("fine-tune-freezes-wrong-part")) {
            return l == last;
        }
        return mistakes.contains("fine-tune-freezes-first-layer-only") ? l == 0 && last > 0 : l < last;
    }

    /** Whether no layer from the input to this one learns. */
    boolean allUpTo(int l) {
        return IntStream.rangeClosed(0, l).allMatch(each -> weights(each) && biases(each));
    }

    boolean biases(int l) {
        return weights(l) && !mistakes.contains("frozen-biases-learn");
    }
}
