package reference.layers;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in the layers that work element by element. */
final class ActivationMistakes {
    private static final String RELU = "2. ReLU";
    private static final String SIGMOID = "3. Sigmoid";

    private ActivationMistakes() {}

    static List<Mistake> relu() {
        return List.of(
                mistake(
                                RELU,
                                "relu-negative-kept",
                                "the negative numbers pass and the positive ones become 0",
                                "음수는 그대로 두고 양수를 0으로 만듭니다",
                                "What should the ReLU make of 3, and what of -2?",
                                "ReLU는 3을 무엇으로, -2를 무엇으로 바꾸어야 하나요?")
                        .without("relu-returns-mask", "leaky-relu"),
                mistake(
                                RELU,
                                "relu-returns-mask",
                                "forward returns 1 for every positive number, which is the mask and not the output",
                                "forward가 양수마다 1을 돌려줍니다. 그것은 출력이 아니라 마스크입니다",
                                "What should the ReLU make of 3?",
                                "ReLU는 3을 무엇으로 바꾸어야 하나요?")
                        .without("leaky-relu"),
                mistake(
                        RELU,
                        "leaky-relu",
                        "negative numbers are multiplied by .01 where 0 is expected",
                        "음수가 0이 되지 않고 0.01배가 됩니다",
                        "What does the handout’s ReLU return for -3?",
                        "과제의 ReLU는 -3을 넣으면 무엇을 돌려주나요?"),
                mistake(
                                RELU,
                                "relu-backward-identity",
                                "nothing is stopped on the way back: the mask is missing or always true",
                                "역전파에서 아무것도 막지 않습니다. 마스크가 없거나 항상 참입니다",
                                "Try x = -3: for which x is your mask false?",
                                "여러분의 마스크는 어떤 x에서 거짓인가요? x = -3으로 확인해 보면 어떤가요?")
                        .without("relu-mask-inverted", "relu-mask-of-gradient"),
                mistake(
                                RELU,
                                "relu-mask-inverted",
                                "the gradient passes where x was negative, and is stopped elsewhere",
                                "x가 음수였던 곳의 기울기만 통과시키고 나머지를 막습니다",
                                "Which inputs had a say in the output?",
                                "출력에 영향을 준 입력은 어느 것이었나요?")
                        .without("relu-mask-of-gradient"),
                mistake(
                                RELU,
                                "relu-mask-of-gradient",
                                "negative upstream gradients are stopped, whatever x was",
                                "x와 상관없이 dout이 음수인 곳을 막습니다",
                                "Whose sign decides on the way back: that of dout, or that of x?",
                                "역전파에서 무엇의 부호를 보아야 하나요? dout인가요, x인가요?")
                        .without("ignores-upstream"),
                mistake(
                        RELU,
                        "ignores-upstream",
                        "backward returns the layer's own derivative and does not multiply it by dout",
                        "backward가 계층 자신의 미분만 돌려주고 dout을 곱하지 않습니다",
                        "If dout were twice as large, what should happen to dx?",
                        "dout이 두 배가 되면 dx는 어떻게 되어야 할까요?"),
                mistake(
                        RELU,
                        "relu-mask-not-cleared",
                        "the mask still lets through what an earlier batch has opened",
                        "이전 배치에서 열린 마스크가 닫히지 않고 남아 있습니다",
                        "Who sets an entry of your mask back to false?",
                        "마스크의 값을 다시 거짓으로 바꾸는 곳은 어디인가요?"));
    }

    static List<Mistake> sigmoid() {
        return List.of(
                mistake(
                                SIGMOID,
                                "sigmoid-exponent-sign",
                                "the power is e^x where e^(-x) is expected, so the output falls as x grows",
                                "e^(-x) 대신 e^x를 써서 x가 커질수록 출력이 작아집니다",
                                "Should the sigmoid of 5 be near 0 or near 1?",
                                "5의 시그모이드는 0에 가까워야 하나요, 1에 가까워야 하나요?")
                        .without("sigmoid-derivative-part", "sigmoid-derivative-complement"),
                mistake(
                        SIGMOID,
                        "sigmoid-overflow",
                        "the output is e^x / (1 + e^x), which is not a number for x above 709",
                        "출력을 e^x / (1 + e^x)로 계산해서 x가 709를 넘으면 NaN이 됩니다",
                        "What is infinity divided by infinity, and which form of the formula avoids it?",
                        "무한대를 무한대로 나누면 무엇이 되나요? 식을 어떤 꼴로 쓰면 피할 수 있나요?"),
                mistake(
                                SIGMOID,
                                "sigmoid-twice",
                                "the derivative is taken at the output where it is taken at x: the sigmoid is applied twice",
                                "x가 아니라 출력에서 미분합니다. 시그모이드가 두 번 적용됩니다",
                                "Is the value that you stored an input or an output of the sigmoid?",
                                "저장해 둔 값은 시그모이드의 입력인가요, 출력인가요?")
                        .without(
                                "sigmoid-derivative-part",
                                "sigmoid-derivative-complement",
                                "sigmoid-derivative-missing",
                                "sigmoid-derivative-of-input"),
                mistake(
                                SIGMOID,
                                "sigmoid-derivative-part",
                                "the derivative is y, without its factor 1 - y",
                                "미분이 y뿐이고 1 - y가 빠져 있습니다",
                                "How steep is the sigmoid where its output is nearly 1?",
                                "출력이 거의 1인 곳에서 시그모이드는 얼마나 가파른가요?")
                        .without(
                                "sigmoid-derivative-complement",
                                "sigmoid-derivative-missing",
                                "sigmoid-derivative-of-input"),
                mistake(
                                SIGMOID,
                                "sigmoid-derivative-complement",
                                "the derivative is 1 - y, without its factor y",
                                "미분이 1 - y뿐이고 y가 빠져 있습니다",
                                "How steep is the sigmoid where its output is nearly 0?",
                                "출력이 거의 0인 곳에서 시그모이드는 얼마나 가파른가요?")
                        .without("sigmoid-derivative-missing", "sigmoid-derivative-of-input"),
                mistake(
                                SIGMOID,
                                "sigmoid-derivative-missing",
                                "dout comes back as it is, without the derivative",
                                "dout에 미분을 곱하지 않고 그대로 돌려줍니다",
                                "By how much does the output change when x does?",
                                "x가 변할 때 출력은 그 몇 배로 변하나요?")
                        .without("sigmoid-derivative-of-input"),
                mistake(
                        SIGMOID,
                        "sigmoid-derivative-of-input",
                        "the derivative is x(1 - x) where y(1 - y) is expected",
                        "미분을 y(1 - y)가 아니라 x(1 - x)로 계산합니다",
                        "Can the slope of the sigmoid be negative, or larger than a quarter?",
                        "시그모이드의 기울기가 음수이거나 1/4보다 클 수 있나요?"),
                mistake(
                        SIGMOID,
                        "sigmoid-derivative-sign",
                        "the derivative has the opposite sign",
                        "미분의 부호가 반대입니다",
                        "Does the sigmoid rise or fall as x grows?",
                        "x가 커질 때 시그모이드는 커지나요, 작아지나요?"));
    }

    private static Mistake mistake(
            String task, String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, task, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
