package reference.sigmoidnet;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in the softmax. */
final class SoftmaxMistakes {
    private static final String TASK = "1. Prediction";

    private SoftmaxMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                                "softmax-missing",
                                "predict() returns the scores a2 without a softmax",
                                "predict()가 소프트맥스 없이 점수 a2를 그대로 돌려줍니다",
                                "Can a probability be negative, or greater than 1?",
                                "확률이 음수이거나 1보다 클 수 있나요?")
                        .without(
                                "sigmoid-for-softmax",
                                "sigmoid-before-softmax",
                                "softmax-over-columns",
                                "softmax-over-batch",
                                "softmax-twice",
                                "softmax-overflow",
                                "max-from-MIN_VALUE",
                                "shift-by-batch-maximum"),
                mistake(
                                "sigmoid-for-softmax",
                                "the scores go through a sigmoid where a softmax is expected",
                                "점수에 소프트맥스가 아니라 시그모이드를 씁니다",
                                "What should the probabilities of one sample add up to?",
                                "한 샘플의 확률을 모두 더하면 얼마여야 하나요?")
                        .without(
                                "sigmoid-before-softmax",
                                "softmax-over-columns",
                                "softmax-over-batch",
                                "softmax-twice",
                                "softmax-overflow",
                                "max-from-MIN_VALUE",
                                "shift-by-batch-maximum"),
                mistake(
                                "sigmoid-before-softmax",
                                "the second layer has a sigmoid, too, before the softmax",
                                "둘째 층에서도 소프트맥스 앞에 시그모이드를 씁니다",
                                "After which of the two layers does the sigmoid come?",
                                "시그모이드는 두 층 가운데 어느 층 다음에 오나요?")
                        .without(
                                "softmax-over-columns",
                                "softmax-over-batch",
                                "softmax-twice",
                                "softmax-overflow",
                                "max-from-MIN_VALUE",
                                "shift-by-batch-maximum"),
                mistake(
                                "softmax-over-columns",
                                "the softmax divides by the sum of each column where that of each row is " + "expected",
                                "소프트맥스가 행이 아니라 열의 합으로 나눕니다",
                                "One sample’s probabilities: are they a row or a column?",
                                "한 샘플의 확률들은 행인가요, 열인가요?")
                        .without(
                                "softmax-over-batch",
                                "softmax-twice",
                                "softmax-overflow",
                                "max-from-MIN_VALUE",
                                "shift-by-batch-maximum"),
                mistake(
                                "softmax-over-batch",
                                "the softmax divides by the sum over the whole batch",
                                "소프트맥스가 배치 전체의 합으로 나눕니다",
                                "Which probabilities should add up to 1?",
                                "어떤 확률들의 합이 1이어야 하나요?")
                        .without("softmax-twice", "softmax-overflow", "max-from-MIN_VALUE", "shift-by-batch-maximum"),
                mistake(
                                "softmax-twice",
                                "the softmax is taken of the softmax",
                                "소프트맥스를 두 번 취합니다",
                                "How many times does the softmax come between a2 and y?",
                                "a2와 y 사이에 소프트맥스가 몇 번 있나요?")
                        .without("softmax-overflow", "max-from-MIN_VALUE", "shift-by-batch-maximum"),
                mistake(
                                "softmax-overflow",
                                "the softmax exponentiates the scores as they are, and overflows above 709",
                                "소프트맥스가 점수를 그대로 지수에 넣어 709를 넘으면 넘칩니다",
                                "What may be subtracted from all scores of a row without changing its " + "softmax?",
                                "한 행의 모든 점수에서 무엇을 빼도 소프트맥스가 그대로일까요?")
                        .without("max-from-MIN_VALUE", "shift-by-batch-maximum"),
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
                        "the largest score of the whole batch is subtracted where that of each row is " + "expected",
                        "행마다의 최댓값이 아니라 배치 전체의 최댓값을 뺍니다",
                        "What happens to a row whose scores are all far below those of another row?",
                        "다른 행보다 점수가 모두 훨씬 작은 행은 어떻게 될까요?"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
