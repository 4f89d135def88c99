package backmark.check.verdict;

import backmark.check.bank.Words;
import backmark.check.verdict.View.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A wrong output as an exact multiple of the expected one, or of its data part and its penalty part: g = a * data + b *
 * penalty, to 1e-9 in every case.
 *
 * @param data how many times the data part
 * @param penalty how many times the penalty part; null where there is none to tell from the data part
 */
record Multiple(Factor data, Factor penalty) {
    /** Of two parts nearer to parallel than this, nobody can tell how much is there of each. */
    private static final double PARALLEL = 1e-4;

    private static final int FEWEST_ENTRIES_FOR_TWO = 4;

    static Optional<Multiple> in(View view) {
        return view.isNumber() ? ofNumbers(view) : ofTensors(view);
    }

    private static Optional<Multiple> ofTensors(View view) {
        List<Double> data = new ArrayList<>();
        List<Double> penalty = new ArrayList<>();
        List<Map<String, Double>> penaltySizes = new ArrayList<>();
        for (Case each : view.cases()) {
            double[] fit = leastSquares(each);
            if (fit == null) {
                return Optional.empty();
            }
            data.add(fit[0]);
            if (fit.length == 2) {
                penalty.add(fit[1]);
                penaltySizes.add(each.sizes());
            }
        }
        Optional<Factor> a = Factor.of(array(data), view.sizes(), view.hasEnoughCases());
        if (a.isEmpty() || penalty.isEmpty()) {
            return a.map(factor -> new Multiple(factor, null));
        }
        return Factor.of(array(penalty), penaltySizes, view.hasEnoughCases()).map(b -> new Multiple(a.get(), b));
    }

    /** One or two factors that give what was got, or null if none do. */
    private static double[] leastSquares(Case each) {
        double[] g = each.got().data();
        double[] p = each.penalty();
        double[] d = p == null ? each.expected().data() : each.dataPart().data();
        double dd = dot(d, d);
        if (dd == 0 || entries(d) < 2) {
            return null;
        }
        double[] fit;
        if (p == null) {
            fit = new double[] {dot(g, d) / dd};
        } else {
            double pp = dot(p, p);
            double dp = dot(d, p);
            double determinant = dd * pp - dp * dp;
            if (g.length < FEWEST_ENTRIES_FOR_TWO || determinant <= PARALLEL * dd * pp) {
                return null;
            }
            double gd = dot(g, d);
            double gp = dot(g, p);
            fit = new double[] {(gd * pp - gp * dp) / determinant, (gp * dd - gd * dp) / determinant};
        }
        double scale = Math.max(each.got().largest(), each.expected().largest());
        for (int k = 0; k < g.length; k++) {
            double value = fit[0] * d[k] + (p == null ? 0 : fit[1] * p[k]);
            if (!(Math.abs(g[k] - value) <= Limits.NAMED * scale)) {
                return null;
            }
        }
        return fit;
    }

    /** A single number is a multiple of anything, so only factors with a name count, and for two parts three cases. */
    private static Optional<Multiple> ofNumbers(View view) {
        List<Double> ratios = new ArrayList<>();
        boolean hasPenalty = view.hasEnoughCases();
        for (Case each : view.cases()) {
            ratios.add(each.got().data()[0] / each.expected().data()[0]);
            hasPenalty &= each.penalty() != null;
        }
        Optional<Factor> whole = Factor.of(array(ratios), view.sizes(), view.hasEnoughCases());
        return whole.isPresent() || !hasPenalty ? whole.map(a -> new Multiple(a, null)) : ofTwoParts(view);
    }

    private static Optional<Multiple> ofTwoParts(View view) {
        List<Map<String, Double>> sizes = view.sizes();
        List<Term> terms = Term.of(sizes);
        List<double[]> candidates = new ArrayList<>();
        for (double b : new double[] {1, 0, 0.5, 2, -1}) {
            candidates.add(view.cases().stream().mapToDouble(each -> b).toArray());
        }
        for (Term term : terms) {
            candidates.add(sizes.stream().mapToDouble(term.value()).toArray());
        }
        for (double[] b : candidates) {
            double[] a = new double[b.length];
            for (int i = 0; i < a.length; i++) {
                Case each = view.cases().get(i);
                a[i] = (each.got().data()[0] - b[i] * each.penalty()[0])
                        / each.dataPart().data()[0];
            }
            Optional<Factor> data = Factor.of(a, sizes, false, terms);
            if (data.isPresent()) {
                return Factor.of(b, sizes, false, terms).map(penalty -> new Multiple(data.get(), penalty));
            }
        }
        return Optional.empty();
    }

    private static int entries(double[] values) {
        int entries = 0;
        for (double v : values) {
            entries += v != 0 ? 1 : 0;
        }
        return entries;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** What follows "W1 is" or "W1 and W2 are", and what follows "W1:" in Korean. */
    Words words() {
        if (penalty == null || penalty.times().equals(data.times())) {
            return new Words(
                    "exactly " + data.times() + " times the expected value" + where(true),
                    "기댓값의 정확히 " + data.times() + "배입니다" + where(false));
        }
        if (penalty.isZero() && data.isOne()) {
            return new Words("exactly the data part: the penalty part is missing", "데이터 부분만 있고 규제 부분이 없습니다");
        }
        if (data.isZero() && penalty.isOne()) {
            return new Words("exactly the penalty part: the data part is missing", "규제 부분만 있고 데이터 부분이 없습니다");
        }
        if (data.isOne()) {
            return new Words(
                    "right in the data part, and the penalty part is exactly " + penalty.times()
                            + " times the expected one" + where(true),
                    "데이터 부분은 맞고 규제 부분은 기댓값의 정확히 " + penalty.times() + "배입니다" + where(false));
        }
        if (penalty.isOne()) {
            return new Words(
                    "right in the penalty part, and the data part is exactly " + data.times()
                            + " times the expected one" + where(true),
                    "규제 부분은 맞고 데이터 부분은 기댓값의 정확히 " + data.times() + "배입니다" + where(false));
        }
        return new Words(
                "exactly " + data.times() + " times the data part plus " + penalty.times()
                        + " times the penalty part of the expected value" + where(true),
                "정확히 기댓값의 데이터 부분의 " + data.times() + "배와 규제 부분의 " + penalty.times() + "배를 더한 값입니다" + where(false));
    }

    private String where(boolean english) {
        StringBuilder where = new StringBuilder();
        for (Factor factor : penalty == null ? List.of(data) : List.of(data, penalty)) {
            String remark = factor.remark().get(english ? 0 : 1);
            where.append(remark.isEmpty() ? "" : english ? ", " + remark : " (" + remark + ")");
            String letters = english ? factor.whereInEnglish() : factor.whereInKorean();
            if (!letters.isEmpty() && where.indexOf(letters) < 0) {
                where.append(english ? "; " + letters + " here" : "; 여기서 " + letters);
            }
        }
        return where.toString();
    }
}
