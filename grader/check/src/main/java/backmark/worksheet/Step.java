package backmark.worksheet;

import backmark.check.bank.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One value that students compute.
 *
 * @param name in the first column of the answers: {@code dL/dw1_10}
 * @param symbol in formulas: {@code g1_10}
 * @param formula of givens and earlier steps
 * @param others formulas that give the same from other earlier steps
 * @param isWhole whether it is counted rather than computed, so that nearly right is wrong
 * @param base the given that an update starts from, or ""
 * @param says what it is
 * @param slips wrong formulas that students are known to use here
 */
public record Step(
        String name,
        String symbol,
        Formula formula,
        List<Formula> others,
        boolean isWhole,
        String base,
        double points,
        Words says,
        Words hint,
        List<Slipped> slips) {
    public Step {
        others = List.copyOf(others);
        slips = List.copyOf(slips);
    }

    /** A slip made here. */
    public record Slipped(String slip, Formula formula) {}

    /** The earlier step that this one repeats, as it is or shifted by givens; "" if it is computed from several. */
    String repeats(Set<String> givens) {
        List<String> steps = formula.symbols().stream()
                .filter(each -> !givens.contains(each))
                .toList();
        Formula inner = formula;
        while (inner instanceof Formula.Sum sum
                && sum.right() instanceof Formula.Name right
                && givens.contains(right.symbol())) {
            inner = sum.left();
        }
        return steps.size() == 1 && inner instanceof Formula.Name ? steps.get(0) : "";
    }

    /** A name as it is compared: {@code ∂L/∂w¹_10} is {@code dl/dw110}. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        String compatible = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC);
        for (char c : compatible.toLowerCase(Locale.ROOT).toCharArray()) {
            switch (c) {
                case '∂', 'δ' -> plain.append('d');
                case 'σ' -> plain.append('s');
                case '−', '–', '—' -> plain.append('-');
                case '′', '’', '‘', '`', '´' -> plain.append('\'');
                case ' ', '_', '^', '{', '}', '\u00A0', '"' -> {}
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }
}
