package backmark.check.verdict;

import backmark.check.bank.Words;
import backmark.check.value.Comparison;
import backmark.check.value.Distance;
import backmark.check.value.Tensor;
import backmark.check.verdict.View.Case;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What a wrong output has in common with the expected one, beyond being a multiple of it. */
final class Resemblance {
    /** A ratio that a missing derivative of a sigmoid gives at least. */
    private static final double LARGE_RATIO = 4;

    private static final int FEWEST_ENTRIES = 4;

    private final View view;
    private final Observation<?, ?> observation;

    Resemblance(View view, Observation<?, ?> observation) {
        this.view = view;
        this.observation = observation;
    }

    /** What follows "W1 is": the first of several that holds in every case. */
    Optional<Words> words() {
        return zeros().or(this::multiple)
                .or(this::transposed)
                .or(this::exchanged)
                .or(this::offset)
                .or(this::oppositeSigns)
                .or(this::largeRatios)
                .or(this::rowSums)
                .or(this::someRows);
    }

    private boolean everyCase(Predicate<Case> holds) {
        return view.cases().stream().allMatch(holds);
    }

    private Optional<Words> zeros() {
        return everyCase(each -> each.got().largest() == 0)
                ? Optional.of(
                        view.isNumber()
                                ? new Words("always 0", "언제나 0입니다")
                                : new Words("0 in every entry", "모든 값이 0입니다"))
                : Optional.empty();
    }

    private Optional<Words> multiple() {
        return Multiple.in(view).map(Multiple::words);
    }

    private Optional<Words> transposed() {
        boolean holds = everyCase(each -> {
            Tensor turned = turned(each.expected());
            return each.expected().rows() > 1
                    && each.expected().columns() > 1
                    && turned.sameShape(each.got())
                    && Distance.between(turned, each.got()).within(Limits.NAMED);
        });
        return holds
                ? Optional.of(new Words("exactly the transpose of what is expected", "기대한 행렬의 전치와 정확히 같습니다"))
                : Optional.empty();
    }

    private static Tensor turned(Tensor tensor) {
        double[] data = new double[tensor.data().length];
        for (int i = 0; i < tensor.rows(); i++) {
            for (int j = 0; j < tensor.columns(); j++) {
                data[j * tensor.rows() + i] = tensor.data()[i * tensor.columns() + j];
            }
        }
        return new Tensor(tensor.columns(), tensor.rows(), data, tensor.exact());
    }

    private Optional<Words> exchanged() {
        for (String other : observation.expected(0).outputs().keySet()) {
            boolean same = !other.equals(view.name())
                    && everyCase(each -> {
                        Tensor expected =
                                observation.expected(each.number()).outputs().get(other);
                        return expected != null
                                && Comparison.comparable(expected, each.got())
                                && Distance.between(expected, each.got()).within(Limits.NAMED);
                    });
            if (same) {
                return Optional.of(new Words("exactly what is expected of " + other, other + "의 기댓값과 정확히 같습니다"));
            }
        }
        return Optional.empty();
    }

    private Optional<Words> offset() {
        double[] offsets = new double[view.cases().size()];
        for (int i = 0; i < offsets.length; i++) {
            Case each = view.cases().get(i);
            double scale = Math.max(each.got().largest(), each.expected().largest());
            offsets[i] = each.got().data()[0] - each.expected().data()[0];
            for (int k = 0; k < each.got().data().length; k++) {
                double here = each.got().data()[k] - each.expected().data()[k];
                if (!(Math.abs(here - offsets[i]) <= Limits.NAMED * scale)) {
                    return Optional.empty();
                }
            }
        }
        return Factor.of(offsets, view.sizes(), view.hasEnoughCases())
                .map(by -> new Words(
                        "off by exactly " + by.times() + (view.isNumber() ? "" : " in every entry")
                                + (by.letters().isEmpty() ? "" : "; " + by.whereInEnglish() + " here"),
                        (view.isNumber() ? "" : "모든 값이 ") + "기댓값에 정확히 " + by.times() + "만큼 더해져 있습니다"
                                + (by.letters().isEmpty() ? "" : "; 여기서 " + by.whereInKorean())));
    }

    private Optional<Words> oppositeSigns() {
        boolean holds = everyCase(each -> compared(each, (e, g) -> e * g < 0));
        return holds
                ? Optional.of(new Words("of the opposite sign in every entry", "모든 값의 부호가 반대입니다"))
                : Optional.empty();
    }

    private Optional<Words> largeRatios() {
        boolean holds = everyCase(each -> compared(each, (e, g) -> g / e >= LARGE_RATIO));
        return holds
                ? Optional.of(new Words(
                        "at least 4 times the expected value in every entry, but not by the same factor",
                        "모든 값이 기댓값의 4배 이상이지만 비율은 서로 다릅니다"))
                : Optional.empty();
    }

    private interface Entries {
        boolean hold(double expected, double got);
    }

    /** Whether something holds for all entries that are not 0 on both sides. */
    private static boolean compared(Case each, Entries entries) {
        int count = 0;
        for (int k = 0; k < each.got().data().length; k++) {
            double e = each.expected().data()[k];
            double g = each.got().data()[k];
            if (e != 0 || g != 0) {
                count++;
                if (!entries.hold(e, g)) {
                    return false;
                }
            }
        }
        return count >= FEWEST_ENTRIES;
    }

    private Optional<Words> rowSums() {
        double[] sums = new double[view.cases().size()];
        for (int i = 0; i < sums.length; i++) {
            Case each = view.cases().get(i);
            if (each.got().rows() != each.expected().rows() || each.expected().columns() < 2) {
                return Optional.empty();
            }
            double[] expected = rowSums(each.expected());
            double[] got = rowSums(each.got());
            double scale = each.got().largest();
            sums[i] = got[0];
            for (int row = 0; row < got.length; row++) {
                boolean same = Math.abs(expected[row])
                                <= Limits.NAMED * each.expected().largest()
                        && Math.abs(got[row] - sums[i]) <= Limits.NAMED * scale
                        && Math.abs(got[row]) > Limits.NEAR * scale;
                if (!same) {
                    return Optional.empty();
                }
            }
        }
        return Factor.of(sums, view.sizes(), view.hasEnoughCases())
                .map(sum -> new Words(
                        "a matrix whose rows add up to " + sum.times() + " where 0 is expected"
                                + (sum.letters().isEmpty() ? "" : "; " + sum.whereInEnglish() + " here"),
                        "각 행의 합이 0이어야 하는데 " + sum.times() + "입니다"
                                + (sum.letters().isEmpty() ? "" : "; 여기서 " + sum.whereInKorean())));
    }

    private static double[] rowSums(Tensor tensor) {
        double[] sums = new double[tensor.rows()];
        for (int k = 0; k < tensor.data().length; k++) {
            sums[k / tensor.columns()] += tensor.data()[k];
        }
        return sums;
    }

    /** Which rows or columns are off, where the others are right; said of the last case. */
    private Optional<Words> someRows() {
        Case last = view.cases().get(view.cases().size() - 1);
        Tensor expected = last.expected();
        if (!expected.sameShape(last.got())) {
            return Optional.empty();
        }
        TreeSet<Integer> rows = new TreeSet<>();
        TreeSet<Integer> columns = new TreeSet<>();
        for (int k = 0; k < expected.data().length; k++) {
            if (!(Math.abs(expected.data()[k] - last.got().data()[k]) <= Limits.NEAR * expected.largest())) {
                rows.add(k / expected.columns());
                columns.add(k % expected.columns());
            }
        }
        String scene = observation.scene(last.number());
        return some("row", "행", rows, expected.rows(), scene)
                .or(() -> some("column", "열", columns, expected.columns(), scene));
    }

    private static Optional<Words> some(String one, String korean, TreeSet<Integer> off, int all, String scene) {
        if (off.isEmpty() || off.size() * 2 > all || all < 3) {
            return Optional.empty();
        }
        String list = Arrays.toString(off.toArray()).replaceAll("[\\[\\]]", "");
        return Optional.of(new Words(
                "off only in " + one + (off.size() == 1 ? " " : "s ") + list + " (counted from 0, " + scene + ")",
                list + korean + "만 다릅니다 (0부터 셈, " + scene.replaceFirst("^case ", "사례 ") + ")"));
    }
}
