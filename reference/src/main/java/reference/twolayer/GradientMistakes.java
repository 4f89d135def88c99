package reference.twolayer;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in the gradient. */
final class GradientMistakes {
    private static final String TASK = "3. Gradient";

    private GradientMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                                "gradient-not-averaged",
                                "the gradient of the data part is summed over the batch and " + "never divided by N",
                                "기울기의 데이터 부분을 더하기만 하고 N으로 나누지 않습니다",
                                "The loss is a mean; what does that do to its gradient?",
                                "손실은 평균입니다. 그러면 기울기는 어떻게 될까요?")
                        .without("gradient-averaged-twice", "integer-division"),
                mistake(
                                "gradient-averaged-twice",
                                "the gradient of the data part is divided by N twice",
                                "기울기의 데이터 부분을 N으로 두 번 나눕니다",
                                "At how many places on the way back do you divide by N?",
                                "거꾸로 오는 길에 N으로 나누는 곳이 몇 군데인가요?")
                        .without("integer-division"),
                mistake(
                                "gradient-sign",
                                "the gradient of the data part has the opposite sign",
                                "기울기의 데이터 부분의 부호가 반대입니다",
                                "If the score of a wrong class grows, does the loss rise or fall?",
                                "틀린 클래스의 점수가 커지면 손실은 커지나요, 작아지나요?")
                        .without("integer-division"),
                mistake(
                                "label-not-subtracted",
                                "the gradient of the scores is p / N: nothing is subtracted at " + "the true class",
                                "점수의 기울기가 p / N입니다. 정답 클래스에서 빼는 것이 없습니다",
                                "What should one row of dscores add up to?",
                                "dscores의 한 행을 모두 더하면 얼마여야 할까요?")
                        .without("one-subtracted-everywhere", "integer-division"),
                mistake(
                                "one-subtracted-everywhere",
                                "1 is subtracted from the probability of every class",
                                "모든 클래스의 확률에서 1을 뺍니다",
                                "What should one row of dscores add up to?",
                                "dscores의 한 행을 모두 더하면 얼마여야 할까요?")
                        .without("softmax-elementwise", "integer-division"),
                mistake(
                                "softmax-elementwise",
                                "only the score of the true class gets a gradient",
                                "정답 클래스의 점수만 기울기를 받습니다",
                                "Does the probability of the true class change when another " + "class’s score does?",
                                "다른 클래스의 점수가 바뀌면 정답 클래스의 확률도 바뀌나요?")
                        .without("integer-division"),
                mistake(
                                "integer-division",
                                "1 / N is computed in whole numbers and is 0",
                                "1 / N을 정수로 계산해서 0이 됩니다",
                                "What is 1 / 5 in Java?",
                                "자바에서 1 / 5는 얼마인가요?")
                        .without(
                                "relu-backward-identity",
                                "relu-mask-inverted",
                                "relu-mask-of-gradient",
                                "pre-activation-for-hidden",
                                "bias-gradient-mean"),
                mistake(
                                "relu-backward-identity",
                                "the ReLU stops nothing on the way back: its mask is missing or " + "always true",
                                "ReLU가 역전파에서 아무것도 막지 않습니다. 마스크가 없거나 항상 참입니다",
                                "How much does the loss change when a hidden unit that is off is "
                                        + "turned down a little further?",
                                "꺼져 있는 은닉 유닛의 입력을 조금 더 낮추면 손실이 얼마나 달라질까요?")
                        .without("relu-mask-inverted", "relu-mask-of-gradient"),
                mistake(
                                "relu-mask-inverted",
                                "the ReLU passes the gradient on where its input was negative, " + "and stops the rest",
                                "ReLU가 입력이 음수였던 곳의 기울기만 통과시킵니다",
                                "Which hidden units had a say in the scores?",
                                "점수에 영향을 준 은닉 유닛은 어느 것이었나요?")
                        .without("relu-mask-of-gradient"),
                mistake(
                        "relu-mask-of-gradient",
                        "the ReLU stops gradients that are negative themselves, whatever " + "its input was",
                        "ReLU의 입력과 상관없이 기울기 자체가 음수인 곳을 막습니다",
                        "Whose sign decides on the way back: that of the gradient, or "
                                + "that of what came in on the way forward?",
                        "역전파에서 무엇의 부호를 보아야 하나요? 기울기인가요, 순전파 때의 입력인가요?"),
                mistake(
                        "pre-activation-for-hidden",
                        "dW2 is computed from f, before the ReLU, where h is expected",
                        "dW2를 h가 아니라 ReLU 이전의 f로 계산합니다",
                        "What exactly is multiplied by W2 on the way forward?",
                        "순전파에서 W2와 곱해지는 것은 정확히 무엇인가요?"),
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
                                "the gradients of the biases are means over the batch where sums " + "are expected",
                                "편향의 기울기를 배치에 대해 더하지 않고 평균합니다",
                                "Has the 1/N been used already when you get to the biases?",
                                "편향에 이르렀을 때 1/N은 이미 쓰였나요?")
                        .without("bias-gradient-wrong-axis"),
                mistake(
                                "bias-gradient-wrong-axis",
                                "the gradients of the biases are summed along the wrong axis: "
                                        + "one value per sample",
                                "편향의 기울기를 다른 축으로 더해 샘플마다 값이 하나씩 나옵니다",
                                "How many values must db1 have?",
                                "db1에는 값이 몇 개 있어야 하나요?")
                        .without("bias-penalised-in-gradient"),
                mistake(
                                "bias-penalised-in-gradient",
                                "the gradients of the biases contain a penalty",
                                "편향의 기울기에 규제 항이 들어 있습니다",
                                "Which parameters does the handout penalise?",
                                "과제에서 규제하는 파라미터는 어느 것인가요?")
                        .without("penalty-missing-in-gradient"),
                mistake(
                                "reg-gradient-half",
                                "the penalty’s share of the gradient is reg*W where 2*reg*W is " + "expected",
                                "기울기에서 규제 항의 몫이 2*reg*W가 아니라 reg*W입니다",
                                "What is the derivative of a square?",
                                "제곱을 미분하면 무엇이 되나요?")
                        .without("penalty-missing-in-gradient"),
                mistake(
                                "penalty-missing-in-gradient",
                                "the gradients of the weights have no penalty",
                                "가중치의 기울기에 규제 항이 없습니다",
                                "Does your gradient change when reg does?",
                                "reg를 바꾸면 기울기도 달라지나요?")
                        .without("penalty-gradient-one-matrix", "penalty-sign"),
                mistake(
                        "penalty-gradient-one-matrix",
                        "dW1 contains the penalty and dW2 does not",
                        "dW1에는 규제 항이 있지만 dW2에는 없습니다",
                        "Which of your gradients change when reg does?",
                        "reg를 바꾸면 어느 기울기가 달라지나요?"),
                mistake(
                        "penalty-sign",
                        "the penalty’s share of the gradient is subtracted where it is added",
                        "기울기에서 규제 항을 더하지 않고 뺍니다",
                        "Should the penalty make large weights smaller or larger?",
                        "규제 항은 큰 가중치를 줄여야 하나요, 키워야 하나요?"),
                mistake(
                                "gradients-accumulate",
                                "the gradient of each call is added to those of the calls before",
                                "호출할 때마다 이전 기울기에 더해집니다",
                                "What does gradient() return when it is called twice with the " + "same arguments?",
                                "같은 인수로 gradient()를 두 번 부르면 무엇을 돌려주나요?")
                        .without("weight-gradient-transposed", "bias-gradient-wrong-axis"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
