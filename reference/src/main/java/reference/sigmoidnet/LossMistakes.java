package reference.sigmoidnet;

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
                        "How many terms of your sum are not 0?",
                        "더한 항 가운데 0이 아닌 것은 몇 개인가요?"),
                mistake(
                        "loss-sign",
                        "the loss has the opposite sign",
                        "손실의 부호가 반대입니다",
                        "What is the sign of the logarithm of a probability?",
                        "확률에 로그를 취하면 부호가 어떻게 되나요?"),
                mistake(
                                "loss-without-log",
                                "the loss takes the probability of the own class without its logarithm",
                                "정답 클래스의 확률에 로그를 취하지 않습니다",
                                "What should one sample’s loss be when its own class gets a probability " + "near 0?",
                                "정답 클래스의 확률이 0에 가까우면 그 샘플의 손실은 얼마나 커야 할까요?")
                        .without("loss-log-base-ten", "binary-cross-entropy", "squared-error-loss", "log-of-zero"),
                mistake(
                                "loss-log-base-ten",
                                "the logarithm is to base ten where the natural one is expected",
                                "자연로그 대신 상용로그를 씁니다",
                                "What should the loss be with 10 classes that are all equally probable, "
                                        + "and what is yours?",
                                "클래스 열 개의 확률이 모두 같으면 손실은 얼마여야 하나요? 여러분의 값은요?")
                        .without("squared-error-loss", "log-of-zero"),
                mistake(
                                "binary-cross-entropy",
                                "the loss also counts -ln(1 - p) for every class that is not the sample’s own",
                                "정답이 아닌 클래스마다 -ln(1 - p)까지 더합니다",
                                "Which classes of a sample have a term in the handout’s sum?",
                                "과제의 합에서 한 샘플의 어느 클래스에 항이 있나요?")
                        .without(
                                "squared-error-loss",
                                "loss-of-predicted-class",
                                "one-hot-read-as-label",
                                "log-of-zero"),
                mistake(
                                "squared-error-loss",
                                "the loss is half the sum of squared differences, not the cross-entropy",
                                "손실이 교차 엔트로피가 아니라 차이의 제곱합의 절반입니다",
                                "Where is the logarithm in your loss?",
                                "여러분의 손실에서 로그는 어디에 있나요?")
                        .without("loss-of-predicted-class", "one-hot-read-as-label", "log-of-zero"),
                mistake(
                                "loss-of-predicted-class",
                                "the loss takes the largest probability of each sample, whatever its label is",
                                "라벨과 상관없이 샘플마다 가장 큰 확률로 손실을 구합니다",
                                "Does your loss change when the labels do?",
                                "라벨을 바꾸면 손실도 달라지나요?")
                        .without("one-hot-read-as-label"),
                mistake(
                        "one-hot-read-as-label",
                        "the first column of t is read as if it held class indices",
                        "t의 첫 열을 클래스 번호인 것처럼 읽습니다",
                        "What does a row of t look like when its class is 2?",
                        "클래스가 2인 샘플의 t 행은 어떻게 생겼나요?"),
                mistake(
                                "log-of-zero",
                                "the logarithm is taken of a probability that has become 0",
                                "0이 되어 버린 확률에 로그를 취합니다",
                                "Which logarithm and exponential could meet before either is computed?",
                                "로그와 지수를 따로 계산하기 전에 식에서 만나게 할 수 있을까요?")
                        .without(
                                "softmax-missing",
                                "sigmoid-for-softmax",
                                "sigmoid-before-softmax",
                                "softmax-over-columns",
                                "softmax-over-batch",
                                "softmax-twice",
                                "softmax-overflow",
                                "max-from-MIN_VALUE",
                                "shift-by-batch-maximum"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
