package reference.gates;

import static reference.gates.GateMistakes.mistake;

import backmark.check.bank.Mistake;
import java.util.List;

/** What students get wrong in the gates with one input, whose slope is a derivative to be found. */
final class CurveMistakes {
    private static final String EXP_AND_RECIPROCAL = "3. Exp and reciprocal";
    private static final String SIGMOID = "4. Sigmoid";

    private CurveMistakes() {}

    static List<Mistake> ofExpAndReciprocal() {
        return List.of(
                mistake(
                                EXP_AND_RECIPROCAL,
                                "exp-power-rule",
                                "the derivative is x · e^(x - 1), as if the base varied and not the exponent",
                                "밑이 변수인 것처럼 x · e^(x - 1)로 미분합니다",
                                "Which of the two varies in e^x, and what is its derivative at x = 0?",
                                "e^x에서 변하는 것은 밑인가요, 지수인가요? x = 0에서 미분은 얼마인가요?")
                        .without("exp-twice", "exp-slope-missing"),
                mistake(
                                EXP_AND_RECIPROCAL,
                                "exp-twice",
                                "the derivative is taken at the output where it is taken at x: there is an e to the power of e^x",
                                "x가 아니라 출력에서 미분합니다. e의 e^x 제곱이 나옵니다",
                                "Is the value that you stored an input or an output of the gate?",
                                "저장해 둔 값은 게이트의 입력인가요, 출력인가요?")
                        .without("exp-slope-missing"),
                mistake(
                        EXP_AND_RECIPROCAL,
                        "exp-slope-missing",
                        "the upstream gradient comes back as it is, without the slope of e^x",
                        "상류 기울기에 e^x의 미분을 곱하지 않고 그대로 돌려줍니다",
                        "How much steeper is e^x at 2 than at 0?",
                        "e^x는 0보다 2에서 얼마나 더 가파른가요?"),
                mistake(
                        EXP_AND_RECIPROCAL,
                        "reciprocal-sign",
                        "the slope of 1 / x is taken as positive",
                        "1 / x의 미분을 양수로 계산합니다",
                        "Does 1 / x rise or fall when x grows?",
                        "x가 커지면 1 / x는 커지나요, 작아지나요?"),
                mistake(
                        EXP_AND_RECIPROCAL,
                        "reciprocal-not-squared",
                        "the upstream gradient is divided by x once, not twice",
                        "상류 기울기를 x로 두 번이 아니라 한 번만 나눕니다",
                        "How steep is 1 / x at x = 10, when it falls from 0.1 at 10 to about 0.0909 at 11?",
                        "1 / x는 10에서 0.1이고 11에서 약 0.0909입니다. 그렇다면 x = 10에서 얼마나 가파른가요?"),
                mistake(
                        EXP_AND_RECIPROCAL,
                        "reciprocal-of-output",
                        "the slope is taken at the output where it is taken at x",
                        "x가 아니라 출력에서 미분합니다",
                        "Is the value that you stored an input or an output of the gate?",
                        "저장해 둔 값은 게이트의 입력인가요, 출력인가요?"));
    }

    static List<Mistake> ofSigmoid() {
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
                                "sigmoid-derivative-of-input",
                                "the derivative is x · (1 - x) with the gate’s input where it is y · (1 - y) with its output",
                                "출력 y가 아니라 입력 x로 x · (1 - x)를 계산합니다",
                                "Can the slope of the sigmoid be negative?",
                                "시그모이드의 미분이 음수가 될 수 있나요?")
                        .without(
                                "sigmoid-twice",
                                "sigmoid-derivative-part",
                                "sigmoid-derivative-complement",
                                "sigmoid-derivative-missing"),
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
                                "sigmoid-derivative-missing"),
                mistake(
                                SIGMOID,
                                "sigmoid-derivative-part",
                                "the derivative is y, without its factor 1 - y",
                                "미분이 y뿐이고 1 - y가 빠져 있습니다",
                                "How steep is the sigmoid where its output is nearly 1?",
                                "출력이 거의 1인 곳에서 시그모이드는 얼마나 가파른가요?")
                        .without("sigmoid-derivative-complement", "sigmoid-derivative-missing"),
                mistake(
                                SIGMOID,
                                "sigmoid-derivative-complement",
                                "the derivative is 1 - y, without its factor y",
                                "미분이 1 - y뿐이고 y가 빠져 있습니다",
                                "How steep is the sigmoid where its output is nearly 0?",
                                "출력이 거의 0인 곳에서 시그모이드는 얼마나 가파른가요?")
                        .without("sigmoid-derivative-missing"),
                mistake(
                        SIGMOID,
                        "sigmoid-derivative-missing",
                        "the upstream gradient comes back as it is, without the derivative",
                        "상류 기울기에 미분을 곱하지 않고 그대로 돌려줍니다",
                        "By how much does the output change when x does?",
                        "x가 변할 때 출력은 얼마나 변하나요?"));
    }
}
