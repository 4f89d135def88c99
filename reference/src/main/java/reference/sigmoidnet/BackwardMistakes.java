package reference.sigmoidnet;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong on the way back from dy. */
final class BackwardMistakes {
    private static final String TASK = "4. Gradient";

    private BackwardMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                        "wrong-left-factor",
                        "dW2 is computed from a1, before the sigmoid, where z1 is expected",
                        "dW2를 z1이 아니라 시그모이드 이전의 a1로 계산합니다",
                        "What exactly is multiplied by W2 on the way forward?",
                        "순전파에서 W2와 곱해지는 것은 정확히 무엇인가요?"),
                mistake(
                        "affine-no-transpose",
                        "dz1 is computed with W2 where its transpose is expected",
                        "dz1을 W2의 전치가 아니라 W2로 계산합니다",
                        "Which shape must dz1 have, and which product of dy and W2 gives it?",
                        "dz1의 모양은 어때야 하고, dy와 W2를 어떻게 곱해야 그렇게 되나요?"),
                mistake(
                                "sigmoid-derivative-missing",
                                "the way back skips the sigmoid: da1 is dz1",
                                "역전파에서 시그모이드를 건너뛰어 da1이 dz1과 같습니다",
                                "How much does z1 change when a1 changes a little?",
                                "a1이 조금 바뀌면 z1은 얼마나 바뀌나요?")
                        .without(
                                "sigmoid-derivative-of-activation",
                                "sigmoid-derivative-of-input",
                                "sigmoid-derivative-part",
                                "sigmoid-derivative-other-part",
                                "weight-gradient-before-sigmoid",
                                "bias-gradient-before-sigmoid"),
                mistake(
                                "sigmoid-derivative-of-activation",
                                "the slope of the sigmoid is taken at z1 where a1 is expected",
                                "시그모이드의 미분을 a1이 아니라 z1에서 구합니다",
                                "z1 is a value of the sigmoid already: how many sigmoids does your slope "
                                        + "go through?",
                                "z1은 이미 시그모이드의 값입니다. 여러분의 미분에는 시그모이드가 몇 번 들어 있나요?")
                        .without(
                                "sigmoid-derivative-of-input",
                                "sigmoid-derivative-part",
                                "sigmoid-derivative-other-part"),
                mistake(
                                "sigmoid-derivative-of-input",
                                "the slope of the sigmoid is computed as a1(1 - a1)",
                                "시그모이드의 미분을 a1(1 - a1)로 계산합니다",
                                "Can the slope of the sigmoid be negative, or above one quarter?",
                                "시그모이드의 미분이 음수이거나 ¼보다 클 수 있나요?")
                        .without("sigmoid-derivative-part", "sigmoid-derivative-other-part"),
                mistake(
                                "sigmoid-derivative-part",
                                "dz1 is multiplied by z1 only: one factor of the slope is missing",
                                "dz1에 z1만 곱합니다. 미분의 인수 하나가 빠져 있습니다",
                                "What is the slope of the sigmoid where its value is 1?",
                                "시그모이드의 값이 1인 곳에서 기울기는 얼마인가요?")
                        .without("sigmoid-derivative-other-part"),
                mistake(
                        "sigmoid-derivative-other-part",
                        "dz1 is multiplied by 1 - z1 only: one factor of the slope is missing",
                        "dz1에 1 - z1만 곱합니다. 미분의 인수 하나가 빠져 있습니다",
                        "What is the slope of the sigmoid where its value is 0?",
                        "시그모이드의 값이 0인 곳에서 기울기는 얼마인가요?"),
                mistake(
                                "weight-gradient-before-sigmoid",
                                "dW1 is computed from dz1 where da1 is expected",
                                "dW1을 da1이 아니라 dz1로 계산합니다",
                                "What is the output of the layer that W1 belongs to: a1 or z1?",
                                "W1이 속한 층의 출력은 a1인가요, z1인가요?")
                        .without("bias-gradient-before-sigmoid"),
                mistake(
                                "bias-gradient-before-sigmoid",
                                "db1 is computed from dz1 where da1 is expected",
                                "db1을 da1이 아니라 dz1로 계산합니다",
                                "What is the output of the layer that b1 belongs to: a1 or z1?",
                                "b1이 속한 층의 출력은 a1인가요, z1인가요?")
                        .without("bias-gradient-wrong-axis"),
                mistake(
                        "weight-gradient-transposed",
                        "the gradients of the weights are transposed",
                        "가중치의 기울기가 전치되어 있습니다",
                        "What shape must dW1 have so that it can be subtracted from W1?",
                        "W1에서 뺄 수 있으려면 dW1의 모양이 어때야 할까요?"),
                mistake(
                                "bias-gradient-not-summed",
                                "the gradients of the biases are those of the first sample only",
                                "편향의 기울기로 첫 샘플의 것만 씁니다",
                                "How many samples does one bias act on?",
                                "편향 하나는 샘플 몇 개에 영향을 주나요?")
                        .without("bias-gradient-wrong-axis"),
                mistake(
                                "bias-gradient-mean",
                                "the gradients of the biases are means over the batch where sums are expected",
                                "편향의 기울기를 배치에 대해 더하지 않고 평균합니다",
                                "Has the 1/N been used already when you get to the biases?",
                                "편향에 이르렀을 때 1/N은 이미 쓰였나요?")
                        .without("bias-gradient-wrong-axis"),
                mistake(
                        "bias-gradient-wrong-axis",
                        "the gradients of the biases are summed along the wrong axis: one value per sample",
                        "편향의 기울기를 다른 축으로 더해 샘플마다 값이 하나씩 나옵니다",
                        "How many values must db1 have?",
                        "db1에는 값이 몇 개 있어야 하나요?"),
                mistake(
                        "gradients-swapped",
                        "the gradients of the two layers are returned under each other’s names",
                        "두 층의 기울기를 서로 바뀐 이름으로 돌려줍니다",
                        "Which layer is closer to dy: the one of W1 or the one of W2?",
                        "dy에 더 가까운 층은 W1의 층인가요, W2의 층인가요?"),
                mistake(
                                "updated-weights-used",
                                "W2 is updated before dz1 is computed with it",
                                "dz1을 계산하기 전에 W2를 갱신합니다",
                                "Which W2 made the prediction whose error you send back?",
                                "지금 거꾸로 보내는 오차는 어느 W2로 예측한 결과인가요?")
                        .without("gradient-updates-parameters", "predict-uses-old-parameters")
                        .withEffectFrom(1e-3),
                mistake(
                        "gradients-accumulate",
                        "the gradient of each call is added to those of the calls before",
                        "호출할 때마다 이전 기울기에 더해집니다",
                        "What does gradient() return when it is called twice with the same arguments?",
                        "같은 인수로 gradient()를 두 번 부르면 무엇을 돌려주나요?"),
                mistake(
                                "gradient-updates-parameters",
                                "gradient() updates the parameters, which is the task of update()",
                                "update()가 할 일인 매개변수의 갱신을 gradient()가 합니다",
                                "What may be different in your net after a call of gradient()?",
                                "gradient()를 부르고 나면 신경망에서 무엇이 달라져도 되나요?")
                        .without(
                                "weight-gradient-transposed",
                                "bias-gradient-wrong-axis",
                                "gradients-swapped",
                                "predict-uses-old-parameters")
                        .withEffectFrom(1e-3));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
