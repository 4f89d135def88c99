package reference.twolayer;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in the loss. */
final class LossMistakes {
    private static final String TASK = "2. Loss";

    private LossMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                                "loss-not-averaged",
                                "the loss is summed over the batch and never divided by N",
                                "손실을 배치에 대해 더하기만 하고 N으로 나누지 않습니다",
                                "Why does your loss grow with the number of samples?",
                                "샘플 수가 늘면 왜 손실도 커질까요?")
                        .without("loss-wrong-divisor"),
                mistake(
                        "loss-wrong-divisor",
                        "the loss is divided by N times C where N is expected",
                        "손실을 N이 아니라 N·C로 나눕니다",
                        "How many samples does your mean go over: how many terms were " + "added, one per what?",
                        "무엇에 대한 평균인가요? 더한 항은 모두 몇 개였나요?"),
                mistake(
                        "loss-sign",
                        "the data part of the loss has the opposite sign",
                        "손실의 데이터 항의 부호가 반대입니다",
                        "What is the sign of the logarithm of a probability?",
                        "확률에 로그를 취하면 부호가 어떻게 되나요?"),
                mistake(
                                "loss-without-log",
                                "the loss takes the probability of the true class without its " + "logarithm",
                                "정답 클래스의 확률에 로그를 취하지 않습니다",
                                "What should one sample’s loss be when its true class gets a " + "probability near 0?",
                                "정답 클래스의 확률이 0에 가까우면 그 샘플의 손실은 얼마나 커야 할까요?")
                        .without("loss-log-base-ten", "log-of-zero"),
                mistake(
                        "loss-log-base-ten",
                        "the logarithm is to base ten where the natural one is expected",
                        "자연로그 대신 상용로그를 씁니다",
                        "What should the loss be with 10 classes and all scores 0, and " + "what is yours?",
                        "클래스가 10개이고 점수가 모두 0이면 손실은 얼마여야 하나요? 여러분의 값은요?"),
                mistake(
                                "softmax-over-batch",
                                "the softmax divides by the sum over the whole batch",
                                "소프트맥스가 배치 전체의 합으로 나눕니다",
                                "Which probabilities should add up to 1?",
                                "어떤 확률들의 합이 1이어야 하나요?")
                        .without(
                                "softmax-over-columns",
                                "softmax-twice",
                                "softmax-overflow",
                                "max-from-MIN_VALUE",
                                "shift-by-batch-maximum"),
                mistake(
                                "softmax-over-columns",
                                "the softmax divides by the sum of each column where that of " + "each row is expected",
                                "소프트맥스가 행이 아니라 열의 합으로 나눕니다",
                                "One sample’s probabilities: are they a row or a column?",
                                "한 샘플의 확률들은 행인가요, 열인가요?")
                        .without("softmax-twice", "softmax-overflow", "max-from-MIN_VALUE", "shift-by-batch-maximum"),
                mistake(
                                "softmax-twice",
                                "the softmax is taken of the softmax",
                                "소프트맥스를 두 번 취합니다",
                                "What goes into your loss: scores, or something that is between " + "0 and 1 already?",
                                "손실에 들어가는 것은 점수인가요, 이미 0과 1 사이인 값인가요?")
                        .without("softmax-overflow", "max-from-MIN_VALUE", "shift-by-batch-maximum"),
                mistake(
                                "softmax-overflow",
                                "the softmax exponentiates the scores as they are, and overflows " + "above 709",
                                "소프트맥스가 점수를 그대로 지수에 넣어 709를 넘으면 넘칩니다",
                                "What may be subtracted from all scores of a row without " + "changing its softmax?",
                                "한 행의 모든 점수에서 무엇을 빼도 소프트맥스가 그대로일까요?")
                        .without("max-from-MIN_VALUE", "shift-by-batch-maximum", "log-of-zero"),
                mistake(
                                "max-from-MIN_VALUE",
                                "the search for a row’s largest score starts at 0, or at "
                                        + "Double.MIN_VALUE, which is above 0",
                                "행의 최댓값을 0이나 Double.MIN_VALUE(0보다 큰 수)에서부터 찾습니다",
                                "What does your maximum of -3 and -2 give?",
                                "-3과 -2의 최댓값을 구하면 무엇이 나오나요?")
                        .without("shift-by-batch-maximum"),
                mistake(
                        "shift-by-batch-maximum",
                        "the largest score of the whole batch is subtracted where that " + "of each row is expected",
                        "행마다의 최댓값이 아니라 배치 전체의 최댓값을 뺍니다",
                        "What happens to a row whose scores are all far below those of " + "another row?",
                        "다른 행보다 점수가 모두 훨씬 작은 행은 어떻게 될까요?"),
                mistake(
                        "log-of-zero",
                        "the logarithm is taken of a probability that has become 0",
                        "0이 되어 버린 확률에 로그를 취합니다",
                        "Which logarithm and exponential could meet before either is " + "computed?",
                        "로그와 지수를 따로 계산하기 전에 식에서 만나게 할 수 있을까요?"),
                mistake(
                                "penalty-missing-in-loss",
                                "the loss has no penalty",
                                "손실에 규제 항이 없습니다",
                                "Does your loss change when reg does?",
                                "reg를 바꾸면 손실도 달라지나요?")
                        .without(
                                "penalty-half-in-loss-and-gradient",
                                "penalty-ignores-lambda",
                                "penalty-one-matrix",
                                "penalty-only-second-matrix",
                                "bias-penalised-in-loss",
                                "penalty-over-N",
                                "penalty-norm-not-squared"),
                mistake(
                                "penalty-half-in-loss-and-gradient",
                                "the penalty is half of the stated one, in the loss and in the " + "gradient",
                                "규제 항이 손실과 기울기 모두에서 정해진 값의 절반입니다",
                                "Which factor does the handout put before the sum of squares?",
                                "과제에서는 제곱합 앞에 어떤 계수를 두었나요?")
                        .without("reg-gradient-half", "penalty-missing-in-gradient"),
                mistake(
                        "penalty-ignores-lambda",
                        "the penalty in the loss is not multiplied by reg",
                        "손실의 규제 항에 reg를 곱하지 않습니다",
                        "What should the loss be for reg = 0?",
                        "reg = 0이면 손실은 얼마여야 할까요?"),
                mistake(
                                "penalty-one-matrix",
                                "the penalty in the loss counts W1 only",
                                "손실의 규제 항에 W1만 들어 있습니다",
                                "How many weight matrices does the net have?",
                                "이 신경망에는 가중치 행렬이 몇 개 있나요?")
                        .without("penalty-only-second-matrix"),
                mistake(
                        "penalty-only-second-matrix",
                        "the penalty in the loss counts W2 only",
                        "손실의 규제 항에 W2만 들어 있습니다",
                        "How many weight matrices does the net have?",
                        "이 신경망에는 가중치 행렬이 몇 개 있나요?"),
                mistake(
                        "bias-penalised-in-loss",
                        "the penalty in the loss counts the biases, too",
                        "손실의 규제 항에 편향까지 들어 있습니다",
                        "Which parameters does the handout penalise?",
                        "과제에서 규제하는 파라미터는 어느 것인가요?"),
                mistake(
                        "penalty-over-N",
                        "the penalty in the loss is divided by N",
                        "손실의 규제 항을 N으로 나눕니다",
                        "Does the penalty depend on how many samples there are?",
                        "규제 항이 샘플 수에 따라 달라지나요?"),
                mistake(
                        "penalty-norm-not-squared",
                        "the penalty in the loss takes the root of each sum of squares",
                        "손실의 규제 항에서 제곱합에 제곱근을 취합니다",
                        "What does the method that you call for the norm return for the " + "matrix [3, 4]?",
                        "지금 부르는 노름 메서드는 행렬 [3, 4]에 대해 무엇을 돌려주나요?"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
