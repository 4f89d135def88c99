package reference.sigmoidnet;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in the first layer and its sigmoid, on the way forward. */
final class HiddenLayerMistakes {
    private static final String TASK = "1. Prediction";

    private HiddenLayerMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                                "sigmoid-missing",
                                "the hidden layer has no sigmoid: a1 goes into the second layer as it is",
                                "은닉층에 시그모이드가 없어 a1이 그대로 둘째 층에 들어갑니다",
                                "Without anything between them, two affine layers are worth how many?",
                                "두 어파인 층 사이에 아무것도 없다면 층이 몇 개인 것과 같을까요?")
                        .without(
                                "sigmoid-sign",
                                "relu-for-sigmoid",
                                "tanh-for-sigmoid",
                                "sigmoid-overflow",
                                "sigmoid-derivative-of-input",
                                "wrong-left-factor"),
                mistake(
                                "sigmoid-sign",
                                "the sigmoid is 1 / (1 + e^a): the minus in its exponent is missing",
                                "시그모이드가 1 / (1 + e^a)입니다. 지수에 음의 부호가 빠져 있습니다",
                                "Should the sigmoid of a large number be near 0 or near 1?",
                                "큰 수의 시그모이드는 0에 가까워야 하나요, 1에 가까워야 하나요?")
                        .without("relu-for-sigmoid", "tanh-for-sigmoid", "sigmoid-overflow"),
                mistake(
                                "relu-for-sigmoid",
                                "the hidden layer has a ReLU where a sigmoid is expected",
                                "은닉층에 시그모이드가 아니라 ReLU가 있습니다",
                                "Which function stands between a1 and z1 in the handout?",
                                "과제에서 a1과 z1 사이에 있는 함수는 무엇인가요?")
                        .without("tanh-for-sigmoid", "sigmoid-overflow"),
                mistake(
                                "tanh-for-sigmoid",
                                "the hidden layer has a hyperbolic tangent where a sigmoid is expected",
                                "은닉층에 시그모이드가 아니라 쌍곡탄젠트가 있습니다",
                                "Between which two numbers does each entry of z1 lie?",
                                "z1의 원소는 어떤 두 수 사이에 있나요?")
                        .without("sigmoid-overflow"),
                mistake(
                                "bias-forgotten-forward",
                                "neither layer adds its biases",
                                "두 층 모두 편향을 더하지 않습니다",
                                "If x were all zeros, what should a1 be?",
                                "x가 모두 0이면 a1은 얼마여야 할까요?")
                        .without("hidden-bias-forgotten", "output-bias-forgotten"),
                mistake(
                                "hidden-bias-forgotten",
                                "the first layer does not add b1",
                                "첫째 층이 b1을 더하지 않습니다",
                                "If x were all zeros, what should a1 be?",
                                "x가 모두 0이면 a1은 얼마여야 할까요?")
                        .without("output-bias-forgotten"),
                mistake(
                        "output-bias-forgotten",
                        "the second layer does not add b2",
                        "둘째 층이 b2를 더하지 않습니다",
                        "If all of z1 were 0, what should the scores a2 be?",
                        "z1이 모두 0이면 점수 a2는 얼마여야 할까요?"),
                mistake(
                        "sigmoid-overflow",
                        "the sigmoid is computed as e^a / (e^a + 1), which is NaN above 709",
                        "시그모이드를 e^a / (e^a + 1)로 계산해서, 709를 넘으면 NaN이 됩니다",
                        "What is infinity divided by infinity, and how else can the fraction be written?",
                        "무한대를 무한대로 나누면 무엇이 되나요? 이 분수를 다르게 쓸 수 있을까요?"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
