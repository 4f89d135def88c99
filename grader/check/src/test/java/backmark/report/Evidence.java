package backmark.report;

import backmark.check.bank.Words;
import backmark.check.call.CallFailure.Frame;
import backmark.check.call.CallFailure.Kind;
import backmark.check.result.CheckInfo;
import backmark.check.result.CheckResult;
import backmark.check.result.Explanation;
import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import backmark.check.result.OutputResult;
import backmark.check.result.Showing;
import backmark.check.result.Showing.Values;
import backmark.check.result.Trouble;
import backmark.check.result.Verdict;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.check.score.ScoredCheck;
import backmark.check.value.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Made-up evidence: every outcome, every kind of fault and picture, in two languages. */
final class Evidence {
    static final Words SCORES = new Words("1. Scores", "1. 점수");
    static final Words LOSS = new Words("2. Loss", "2. 손실");
    static final Words GRADIENT = new Words("3. Gradient", "3. 기울기");
    static final Words TRAINING = new Words("4. Training", "4. 학습");
    static final Words BONUS = new Words("5. Search for better settings", "5. 더 나은 설정 찾기");

    static final NamedMistake HALF = new NamedMistake(
            "reg-gradient-half",
            new Words(
                    "the penalty's share of the gradient is reg*W where 2*reg*W is expected",
                    "기울기에서 규제 항의 몫이 2*reg*W가 아니라 reg*W입니다"),
            new Words("What is the derivative of a square?", "제곱을 미분하면 무엇이 될까요?"));
    static final NamedMistake NOT_AVERAGED = new NamedMistake(
            "loss-not-averaged",
            new Words("the loss is summed over the batch, not averaged", "손실을 배치에서 평균하지 않고 더했습니다"),
            new Words("Why does your first loss grow with the batch size?", "배치가 커지면 처음 손실이 왜 커질까요?"));
    static final NamedMistake TWICE = new NamedMistake(
            "loss-wrong-divisor",
            new Words("the loss is divided by something else than N", "손실을 N이 아닌 다른 수로 나누었습니다"),
            new Words("How many examples are there?", "예제가 몇 개인가요?"));

    private Evidence() {}

    static CheckInfo info(String id, Words task, Words title, double points) {
        return new CheckInfo(
                id,
                task,
                title,
                points,
                task == BONUS,
                new Words("Look at the shapes on paper first.", "먼저 종이에 크기를 적어 보세요."));
    }

    static CheckResult result(CheckInfo info, Outcome outcome, double share, List<OutputResult> outputs) {
        return new CheckResult(info, outcome, share, outputs, Explanation.NONE, List.of(), List.of(), List.of(), "");
    }

    static CheckResult with(CheckResult r, Explanation explanation, List<String> breaches, List<String> notes) {
        return new CheckResult(
                r.check(),
                r.outcome(),
                r.share(),
                r.outputs(),
                explanation,
                r.troubles(),
                breaches,
                notes,
                r.printed());
    }

    static CheckResult with(CheckResult r, Trouble trouble, String printed) {
        return new CheckResult(
                r.check(),
                r.outcome(),
                r.share(),
                r.outputs(),
                r.explanation(),
                List.of(trouble),
                r.breaches(),
                r.notes(),
                printed);
    }

    /** The same with a training beside the reference's: the student's loss grows until it is no number any more. */
    static CheckResult showingATraining(CheckResult r) {
        double[] loss = {1.2, 1.5, 2.1, 4, 30, Double.NaN};
        Values reference = values(1, 1.2, 0.9, 0.7, 0.55, 0.45, 0.4);
        String call = "train(X, y, Xval, yval, plan)";
        return showing(
                r,
                new Showing(call, "case 1", "loss", values(1, loss), reference),
                new Showing(call, "case 1", "trainAccuracy", values(1, 0.25, 0.5, 0.5), null),
                new Showing(
                        call,
                        "case 1",
                        "W1",
                        values(2, 0.5, -1, 0, 0.25, 2, -0.125),
                        values(2, 0.5, -0.9, 0.1, 0.25, 1, -0.1)));
    }

    /** The same beside pictures of these values. */
    static CheckResult showing(CheckResult r, Showing... shown) {
        return new CheckResult(
                r.check(),
                r.outcome(),
                r.share(),
                r.outputs(),
                r.explanation(),
                r.troubles(),
                r.breaches(),
                r.notes(),
                r.printed(),
                List.of(shown));
    }

    static Values values(int rows, double... data) {
        return Values.of(new Tensor(rows, data.length / rows, data, false));
    }

    static Explanation named(NamedMistake... candidates) {
        return new Explanation(java.util.Arrays.stream(candidates).map(List::of).toList(), List.of(), List.of());
    }

    static OutputResult right(String call, String name, double distance) {
        return new OutputResult(
                call,
                name,
                Verdict.RIGHT,
                distance,
                "case 1",
                0,
                0,
                1,
                1,
                0,
                List.of(1, 1),
                "",
                "",
                List.of(),
                List.of());
    }

    /** A wrong tensor whose errors differ from entry to entry. */
    static OutputResult wrong(String call, String name, int rows, int columns, Verdict verdict) {
        List<Double> picture = IntStream.range(0, rows * columns)
                .mapToObj(i -> (i * 7 + i / columns * 3) % 5 == 0 ? 0.0 : Math.pow(10, -(i * 13 % 11) / 2.0))
                .toList();
        int worst = 0;
        for (int i = 0; i < picture.size(); i++) {
            worst = picture.get(i) > picture.get(worst) ? i : worst;
        }
        int off = (int) picture.stream().filter(error -> error > 1e-4).count();
        return new OutputResult(
                call,
                name,
                verdict,
                picture.get(worst),
                "case 2",
                worst / columns,
                worst % columns,
                -0.41875,
                -0.209375,
                off,
                List.of(rows, columns),
                "",
                "",
                rows * columns > 1024 ? List.of() : picture,
                List.of());
    }

    static OutputResult broken(String call, String name, String problem, String detail) {
        double got = problem.equals("notFinite") ? Double.NaN : 0;
        return new OutputResult(
                call,
                name,
                Verdict.BROKEN,
                Double.NaN,
                "published example",
                1,
                2,
                0.25,
                got,
                3,
                List.of(4, 10),
                problem,
                detail,
                List.of(),
                List.of());
    }

    static OutputResult noValue(String call) {
        return new OutputResult(
                call,
                "",
                Verdict.NO_VALUE,
                Double.NaN,
                "case 1",
                0,
                0,
                Double.NaN,
                Double.NaN,
                0,
                List.of(1, 1),
                "noValue",
                "",
                List.of(),
                List.of());
    }

    static OutputResult claim(String call, String... facts) {
        return new OutputResult(
                call,
                "claim",
                Verdict.WRONG,
                1,
                "case 1",
                0,
                0,
                1,
                0,
                1,
                List.of(1, 1),
                "",
                "",
                List.of(),
                List.of(facts));
    }

    /** A submission with something of everything. */
    static List<CheckResult> mixed() {
        List<CheckResult> results = new ArrayList<>();
        results.add(result(
                info(
                        "Scores.areLinearInTheHiddenLayer",
                        SCORES,
                        words("are linear in the hidden layer", "은닉층에 선형입니다"),
                        10),
                Outcome.PASSED,
                1,
                List.of(right("scores(X)", "", 3.1e-16))));
        results.add(with(
                result(
                        info(
                                "Scores.keepSmallDifferences",
                                SCORES,
                                words("keep small differences", "작은 차이를 잃지 않습니다"),
                                5),
                        Outcome.PASSED,
                        1,
                        List.of(right("scores(X)", "", 4e-7))),
                Explanation.NONE,
                List.of(),
                List.of("singlePrecision")));
        results.add(with(
                result(
                        info("Loss.averagesOverTheBatch", LOSS, words("averages over the batch", "배치에서 평균합니다"), 10),
                        Outcome.WRONG,
                        0,
                        List.of(wrong("loss(X, y, reg = 0)", "", 1, 1, Verdict.WRONG))),
                named(NOT_AVERAGED, TWICE),
                List.of(),
                List.of()));
        results.add(with(
                result(
                        info(
                                "Gradient.fitsThePublishedNumbers",
                                GRADIENT,
                                words("fits the published numbers", "공개된 값과 같습니다"),
                                20),
                        Outcome.WRONG,
                        0.5,
                        List.of(
                                wrong("gradient(X, y, reg = 0.13)", "W1", 4, 10, Verdict.WRONG),
                                right("gradient(X, y, reg = 0.13)", "b1", 0),
                                wrong("gradient(X, y, reg = 0.13)", "W2", 10, 3, Verdict.WRONG),
                                right("gradient(X, y, reg = 0.13)", "b2", 2.2e-16))),
                named(HALF),
                List.of(),
                List.of()));
        results.add(with(
                result(
                        info("Gradient.fitsLargerNets", GRADIENT, words("fits larger nets", "더 큰 신경망에서도 같습니다"), 10),
                        Outcome.WRONG,
                        0,
                        List.of(wrong("gradient(X, y, reg)", "W1", 40, 25, Verdict.WRONG))),
                named(HALF),
                List.of(),
                List.of()));
        results.add(result(
                info("Gradient.descendsTheLoss", GRADIENT, words("descends the loss", "손실을 줄이는 방향입니다"), 5),
                Outcome.WRONG,
                0,
                List.of(wrong("gradient(X, y, reg)", "b1", 1, 10, Verdict.OWN))));
        results.add(with(
                result(
                        info(
                                "Gradient.leavesItsArgumentsAlone",
                                GRADIENT,
                                words("leaves its arguments alone", "인자를 바꾸지 않습니다"),
                                5),
                        Outcome.WRONG,
                        0,
                        List.of(right("gradient(X, y, reg)", "W1", 1e-16))),
                Explanation.NONE,
                List.of("gradient: X"),
                List.of()));
        results.add(result(
                info("Gradient.hasAllParts", GRADIENT, words("has all parts", "모든 항목이 있습니다"), 5),
                Outcome.WRONG,
                0.25,
                List.of(
                        broken("gradient(X, y, reg)", "b1", "missing", "W1, W2, B1"),
                        broken("gradient(X, y, reg)", "W2", "shape", "10 x 4"),
                        broken("gradient(X, y, reg)", "W1", "notFinite", ""),
                        claim("the sum of each row", "expected", "0", "got", "0.25"))));
        results.add(with(
                result(
                        info(
                                "Training.startsFromTheParameters",
                                TRAINING,
                                words("starts from the parameters given", "주어진 매개변수에서 시작합니다"),
                                10),
                        Outcome.CRASHED,
                        0,
                        List.of(noValue("train(X, y, Xval, yval, plan)"))),
                new Trouble(
                        "train(X, y, Xval, yval, plan)",
                        "case 1",
                        Kind.CRASHED,
                        "java.lang.ArrayIndexOutOfBoundsException",
                        "Index 5 out of bounds for length 5",
                        List.of(
                                new Frame("homework.twolayer.TwoLayerNet", "pick", "TwoLayerNet.java", 6),
                                new Frame("homework.twolayer.TwoLayerNet", "train", "TwoLayerNet.java", 2))),
                "epoch 1: loss 1.0986\nepoch 2: loss 1.0971"));
        results.add(with(
                result(
                        info("Training.endsInTime", TRAINING, words("ends in time", "제한 시간 안에 끝납니다"), 5),
                        Outcome.TOO_SLOW,
                        0,
                        List.of(noValue("train(X, y, Xval, yval, plan)"))),
                new Trouble("train(X, y, Xval, yval, plan)", "case 1", Kind.TOO_SLOW, "", "", List.of()),
                ""));
        results.add(showingATraining(with(
                result(
                        info("Training.givesTheSameTwice", TRAINING, words("gives the same twice", "두 번 해도 같습니다"), 10),
                        Outcome.UNDECIDED,
                        0,
                        List.of(wrong("train(X, y, Xval, yval, plan)", "lossHistory", 1, 6, Verdict.WRONG))),
                Explanation.NONE,
                List.of(),
                List.of("notRepeatable"))));
        results.add(with(
                result(
                        info("Training.keepsItsHistory", TRAINING, words("keeps its history", "학습 기록을 남깁니다"), 5),
                        Outcome.NOT_WRITTEN,
                        0,
                        List.of()),
                new Trouble("train(X, y, Xval, yval, plan)", "case 1", Kind.NOT_WRITTEN, "", "", List.of()),
                ""));
        results.add(result(
                info("Search.findsBetterSettings", BONUS, words("finds better settings", "더 나은 설정을 찾습니다"), 10),
                Outcome.PASSED,
                1,
                List.of(right("search(plan)", "", 0))));
        return results;
    }

    static Score score() {
        return Score.of(mixed(), Carry.FULL);
    }

    static ScoredCheck scored(String id) {
        return score().checks().stream()
                .filter(check -> check.result().check().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<String> source() {
        return List.of(
                "public TrainingHistory train(SimpleMatrix X, int[] y) {",
                "    int label = pick(y, y.length);",
                "}",
                "",
                "private int pick(int[] y, int i) {",
                "\treturn y[i]; // <b>one too far</b>",
                "}");
    }

    private static Words words(String en, String ko) {
        return new Words(en, ko);
    }
}
