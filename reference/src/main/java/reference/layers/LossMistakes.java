package reference.layers;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in the softmax with loss. */
final class LossMistakes {
    private static final String TASK = "4. Softmax with loss";

    private LossMistakes() {}

    static List<Mistake> forward() {
        return List.of(
                mistake(
                                "loss-not-averaged",
                                "the loss is summed over the batch and never divided by N",
                                "손실을 배치에 대해 더하기만 하고 N으로 나누지 않습니다",
                                "What becomes of your loss when the batch has every sample twice?",
                                "배치에 모든 샘플이 두 번씩 들어 있으면 손실은 어떻게 되나요?")
                        .without("loss-wrong-divisor"),
                mistake(
                        "loss-wrong-divisor",
                        "the loss is divided by N times C where N is expected",
                        "손실을 N이 아니라 N·C로 나눕니다",
                        "How many terms does your mean add up?",
                        "평균을 낼 때 더한 항은 모두 몇 개인가요?"),
                mistake(
                        "loss-sign",
                        "the loss has the opposite sign",
                        "손실의 부호가 반대입니다",
                        "What is the sign of the logarithm of a probability?",
                        "확률에 로그를 취하면 부호가 어떻게 되나요?"),
                mistake(
                                "loss-without-log",
                                "the loss takes the probability of the true class without its logarithm",
                                "정답 클래스의 확률에 로그를 취하지 않습니다",
                                "What should the loss be when the true class gets a probability near 0?",
                                "정답 클래스의 확률이 0에 가까우면 손실은 얼마나 커야 할까요?")
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
                                "max-from-MIN_VALUE",
                                "shift-by-batch-maximum"),
                mistake(
                                "softmax-over-columns",
                                "the softmax divides by the sum of each column where that of each row is expected",
                                "소프트맥스가 행이 아니라 열의 합으로 나눕니다",
                                "One sample’s probabilities: are they a row or a column?",
                                "한 샘플의 확률들은 행인가요, 열인가요?")
                        .without("softmax-twice", "softmax-overflow", "max-from-MIN_VALUE", "shift-by-batch-maximum"),
                mistake(
                                "softmax-twice",
                                "the softmax is taken of the softmax",
                                "소프트맥스를 두 번 취합니다",
                                "What goes into your softmax: scores, or something between 0 and 1 already?",
                                "소프트맥스에 들어가는 것은 점수인가요, 이미 0과 1 사이인 값인가요?")
                        .without("softmax-overflow", "max-from-MIN_VALUE", "shift-by-batch-maximum", "log-of-zero"),
                mistake(
                                "softmax-overflow",
                                "the softmax takes e to the power of the scores as they are, which is infinite above 709",
                                "점수를 그대로 지수에 넣어서 709를 넘으면 무한대가 됩니다",
                                "What may be subtracted from all scores of a row without changing its softmax?",
                                "한 행의 모든 점수에서 무엇을 빼도 소프트맥스가 그대로일까요?")
                        .without("max-from-MIN_VALUE", "shift-by-batch-maximum"),
                mistake(
                                "log-sum-overflow",
                                "the loss takes the logarithm of a sum of powers of the scores as they are, "
                                        + "which is infinite above 709",
                                "점수를 그대로 지수에 넣은 합에 로그를 취해서 709를 넘으면 무한대가 됩니다",
                                "If all scores of a row grow by 1000, by how much does the logarithm of its sum grow?",
                                "한 행의 점수가 모두 1000씩 커지면 그 합의 로그는 얼마나 커지나요?")
                        .without(
                                "loss-without-log",
                                "loss-log-base-ten",
                                "softmax-over-batch",
                                "softmax-over-columns",
                                "softmax-twice",
                                "max-from-MIN_VALUE",
                                "shift-by-batch-maximum",
                                "log-of-zero"),
                mistake(
                                "max-from-MIN_VALUE",
                                "the search for a row's largest score starts at 0, or at Double.MIN_VALUE, which is above 0",
                                "행의 최댓값을 0이나 Double.MIN_VALUE(0보다 큰 수)에서부터 찾습니다",
                                "What does your maximum of -3 and -2 give?",
                                "-3과 -2의 최댓값을 구하면 무엇이 나오나요?")
                        .without("shift-by-batch-maximum"),
                mistake(
                        "shift-by-batch-maximum",
                        "the largest score of the whole batch is subtracted where that of each row is expected",
                        "행마다의 최댓값이 아니라 배치 전체의 최댓값을 뺍니다",
                        "What happens to a row whose scores are all far below those of another row?",
                        "다른 행보다 점수가 모두 훨씬 작은 행은 어떻게 될까요?"),
                mistake(
                        "log-of-zero",
                        "the logarithm is taken of a probability that has become 0",
                        "0이 되어 버린 확률에 로그를 취합니다",
                        "Which logarithm and which power could meet before either is computed?",
                        "로그와 지수를 따로 계산하기 전에 식에서 만나게 할 수 있을까요?"));
    }

    static List<Mistake> backward() {
        return List.of(
                mistake(
                                "gradient-not-averaged",
                                "the gradient is summed over the batch and never divided by N",
                                "기울기를 N으로 나누지 않습니다",
                                "The loss is a mean; what does that do to its gradient?",
                                "손실은 평균입니다. 그러면 기울기는 어떻게 될까요?")
                        .without("gradient-averaged-twice", "integer-division"),
                mistake(
                                "gradient-averaged-twice",
                                "the gradient is divided by N twice",
                                "기울기를 N으로 두 번 나눕니다",
                                "At how many places do you divide by N?",
                                "N으로 나누는 곳이 몇 군데인가요?")
                        .without("integer-division"),
                mistake(
                                "gradient-sign",
                                "the gradient has the opposite sign",
                                "기울기의 부호가 반대입니다",
                                "If the score of a wrong class grows, does the loss rise or fall?",
                                "틀린 클래스의 점수가 커지면 손실은 커지나요, 작아지나요?")
                        .without("integer-division"),
                mistake(
                                "label-not-subtracted",
                                "the gradient is p / N: nothing is subtracted at the true class",
                                "기울기가 p / N입니다. 정답 클래스에서 빼는 것이 없습니다",
                                "What should one row of the gradient add up to?",
                                "기울기의 한 행을 모두 더하면 얼마여야 할까요?")
                        .without("one-subtracted-everywhere", "integer-division"),
                mistake(
                                "one-subtracted-everywhere",
                                "1 is subtracted from the probability of every class",
                                "모든 클래스의 확률에서 1을 뺍니다",
                                "What should one row of the gradient add up to?",
                                "기울기의 한 행을 모두 더하면 얼마여야 할까요?")
                        .without("softmax-elementwise", "integer-division"),
                mistake(
                                "softmax-elementwise",
                                "only the score of the true class gets a gradient",
                                "정답 클래스의 점수만 기울기를 받습니다",
                                "Does the probability of the true class change when the score of another class does?",
                                "다른 클래스의 점수가 바뀌면 정답 클래스의 확률도 바뀌나요?")
                        .without("integer-division"),
                mistake(
                                "output-derivative-extra",
                                "the difference of probability and label is multiplied by p(1 - p) as well",
                                "확률과 라벨의 차이에 p(1 - p)를 또 곱합니다",
                                "Has the derivative of the softmax been taken once already when p minus 1 appears?",
                                "p에서 1을 뺀 식이 나왔을 때 소프트맥스의 미분은 이미 들어 있지 않나요?")
                        .without("integer-division"),
                mistake(
                                "integer-division",
                                "1 / N is computed in whole numbers and is 0",
                                "1 / N을 정수로 계산해서 0이 됩니다",
                                "What is 1 / 5 in Java?",
                                "자바에서 1 / 5는 얼마인가요?")
                        .without("probabilities-overwritten"),
                mistake(
                                "probabilities-overwritten",
                                "backward changes the stored probabilities, so a second call starts from the wrong ones",
                                "backward가 저장해 둔 확률을 바꿔서, 다시 부르면 잘못된 값에서 시작합니다",
                                "What is in your field for p after backward has returned?",
                                "backward가 끝난 뒤 p 필드에는 무엇이 들어 있나요?")
                        .without("caches-scores-by-reference"),
                mistake(
                        "caches-scores-by-reference",
                        "backward computes the softmax again, from the caller's own array of scores",
                        "backward가 호출한 쪽의 점수 배열에서 소프트맥스를 다시 계산합니다",
                        "Until when may you count on the numbers in scores?",
                        "scores의 값이 그대로라고 믿어도 되는 것은 언제까지인가요?"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
