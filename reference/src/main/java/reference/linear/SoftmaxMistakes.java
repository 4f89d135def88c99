package reference.linear;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in the softmax loss. */
final class SoftmaxMistakes {
    private static final String TASK = "6. Softmax loss";

    private SoftmaxMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                        "loss-sign",
                        "the data part of the loss has the opposite sign",
                        "손실의 데이터 항의 부호가 반대입니다",
                        "What is the sign of the logarithm of a probability?",
                        "확률에 로그를 취하면 부호가 어떻게 되나요?"),
                mistake(
                                "loss-without-log",
                                "the loss takes the probability of the true class without its logarithm",
                                "정답 클래스의 확률에 로그를 취하지 않습니다",
                                "What should a sample cost whose true class gets a probability near 0?",
                                "정답 클래스의 확률이 0에 가까우면 그 샘플의 손실은 얼마나 커야 할까요?")
                        .without("loss-log-base-ten", "log-of-zero"),
                mistake(
                        "loss-log-base-ten",
                        "the logarithm is to base ten where the natural one is expected",
                        "자연로그 대신 상용로그를 씁니다",
                        "What should the loss be with 10 classes and all scores 0, and what is yours?",
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
                                "log-of-zero",
                                "max-from-MIN_VALUE",
                                "shift-by-batch-maximum"),
                mistake(
                                "softmax-over-columns",
                                "the softmax divides by the sum of each column where that of each row is expected",
                                "소프트맥스가 행이 아니라 열의 합으로 나눕니다",
                                "One sample's probabilities: are they a row or a column?",
                                "한 샘플의 확률들은 행인가요, 열인가요?")
                        .without(
                                "softmax-twice",
                                "softmax-overflow",
                                "log-of-zero",
                                "max-from-MIN_VALUE",
                                "shift-by-batch-maximum"),
                mistake(
                                "softmax-twice",
                                "the softmax is taken of the softmax",
                                "소프트맥스를 두 번 취합니다",
                                "What goes into your loss: scores, or something that is between 0 and 1 already?",
                                "손실에 들어가는 것은 점수인가요, 이미 0과 1 사이인 값인가요?")
                        .without("softmax-overflow", "log-of-zero", "max-from-MIN_VALUE", "shift-by-batch-maximum"),
                mistake(
                                "softmax-overflow",
                                "the softmax exponentiates the scores as they are, and overflows above 709",
                                "소프트맥스가 점수를 그대로 지수에 넣어 709를 넘으면 넘칩니다",
                                "What may be subtracted from all scores of a row without changing its softmax?",
                                "한 행의 모든 점수에서 무엇을 빼도 소프트맥스가 그대로일까요?")
                        .without("max-from-MIN_VALUE", "shift-by-batch-maximum", "log-of-zero"),
                mistake(
                                "max-from-MIN_VALUE",
                                "the search for a row's largest score starts at 0, or at Double.MIN_VALUE, which is above 0",
                                "행의 최댓값을 0이나 Double.MIN_VALUE(0보다 큰 수)에서부터 찾습니다",
                                "What does your maximum of -3 and -2 give?",
                                "-3과 -2의 최댓값을 구하면 무엇이 나오나요?")
                        .without("shift-by-batch-maximum", "log-of-zero"),
                mistake(
                                "shift-by-batch-maximum",
                                "the largest score of the whole batch is subtracted where that of each row is expected",
                                "행마다의 최댓값이 아니라 배치 전체의 최댓값을 뺍니다",
                                "What happens to a row whose scores are all far below those of another row?",
                                "다른 행보다 점수가 모두 훨씬 작은 행은 어떻게 될까요?")
                        .without("log-of-zero"),
                mistake(
                        "log-of-zero",
                        "the logarithm is taken of a probability that has become 0",
                        "0이 되어 버린 확률에 로그를 취합니다",
                        "Which logarithm and exponential could meet before either is computed?",
                        "로그와 지수를 따로 계산하기 전에 식에서 만나게 할 수 있을까요?"),
                mistake(
                                "label-not-subtracted",
                                "the gradient of the scores is p / N: nothing is subtracted at the true class",
                                "점수의 기울기가 p / N입니다. 정답 클래스에서 빼는 것이 없습니다",
                                "What should one row of dscores add up to?",
                                "dscores의 한 행을 모두 더하면 얼마여야 할까요?")
                        .without("one-subtracted-everywhere"),
                mistake(
                                "one-subtracted-everywhere",
                                "1 is subtracted from the probability of every class",
                                "모든 클래스의 확률에서 1을 뺍니다",
                                "What should one row of dscores add up to?",
                                "dscores의 한 행을 모두 더하면 얼마여야 할까요?")
                        .without("softmax-elementwise"),
                mistake(
                        "softmax-elementwise",
                        "only the score of the true class gets a gradient",
                        "정답 클래스의 점수만 기울기를 받습니다",
                        "Does the probability of the true class change when another class's score does?",
                        "다른 클래스의 점수가 바뀌면 정답 클래스의 확률도 바뀌나요?"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
