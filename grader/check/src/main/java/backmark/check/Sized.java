package backmark.check;

import java.util.Map;

/**
 * A case that tells its sizes and rates, so that a wrong factor can be said in the handout's own letters: 11 times too
 * large, and N is 11.
 */
public interface Sized {

    /** Each letter with its value: {@code N, C, D, H, reg, lr, momentum}. Values are positive. */
    Map<String, Double> sizes();
}
