package reference.sigmoidnet;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in dy, where the way back starts. */
final class LossGradientMistakes {
    private static final String TASK = "4. Gradient";

    private LossGradientMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                                "gradient-not-averaged",
                                "dy is never divided by N, so the gradients are summed over the batch",
                                "dy를 N으로 나누지 않아 기울기가 배치에 대한 합이 됩니다",
                                "The loss is a mean; what does that do to its gradient?",
                                "손실은 평균입니다. 그러면 기울기는 어떻게 될까요?")
                        .without("gradient-averaged-twice", "integer-division"),
                mistake(
                                "gradient-averaged-twice",
                                "the gradients are divided by N once more, although dy has been already",
                                "dy를 이미 N으로 나누었는데 기울기를 한 번 더 N으로 나눕니다",
                                "At how many places on the way back do you divide by N?",
                                "거꾸로 오는 길에 N으로 나누는 곳이 몇 군데인가요?")
                        .without("integer-division"),
                mistake(
                                "gradient-sign",
                                "dy has the opposite sign: t - y",
                                "dy의 부호가 반대입니다. t - y로 계산합니다",
                                "If the score of a wrong class grows, does the loss rise or fall?",
                                "틀린 클래스의 점수가 커지면 손실은 커지나요, 작아지나요?")
                        .without("integer-division"),
                mistake(
                                "label-not-subtracted",
                                "dy is y / N: the labels are not subtracted",
                                "dy가 y / N입니다. 라벨을 빼지 않습니다",
                                "What should one row of dy add up to?",
                                "dy의 한 행을 모두 더하면 얼마여야 할까요?")
                        .without("one-subtracted-everywhere", "integer-division"),
                mistake(
                                "one-subtracted-everywhere",
                                "1 is subtracted from the probability of every class",
                                "모든 클래스의 확률에서 1을 뺍니다",
                                "What should one row of dy add up to?",
                                "dy의 한 행을 모두 더하면 얼마여야 할까요?")
                        .without("softmax-elementwise", "integer-division"),
                mistake(
                                "softmax-elementwise",
                                "only the score of the own class gets a gradient",
                                "정답 클래스의 점수만 기울기를 받습니다",
                                "Does the probability of the own class change when another class’s score " + "does?",
                                "다른 클래스의 점수가 바뀌면 정답 클래스의 확률도 바뀌나요?")
                        .without("integer-division"),
                mistake(
                                "integer-division",
                                "1 / N is computed in whole numbers and is 0",
                                "1 / N을 정수로 계산해서 0이 됩니다",
                                "What is 1 / 5 in Java?",
                                "자바에서 1 / 5는 얼마인가요?")
                        .without(
                                "output-derivative-extra",
                                "wrong-left-factor",
                                "bias-gradient-not-summed",
                                "bias-gradient-mean",
                                "weight-gradient-before-sigmoid",
                                "bias-gradient-before-sigmoid",
                                "gradients-accumulate",
                                "gradient-updates-parameters",
                                "updated-weights-used",
                                "sigmoid-derivative-missing",
                                "sigmoid-derivative-of-activation",
                                "sigmoid-derivative-of-input",
                                "sigmoid-derivative-part",
                                "sigmoid-derivative-other-part"),
                mistake(
                        "output-derivative-extra",
                        "dy is multiplied by y(1 - y), the slope of a sigmoid that the output does not have",
                        "dy에 y(1 - y)를 더 곱합니다. 출력층에는 시그모이드가 없습니다",
                        "Of which function is y the value, and is its slope not in dy already?",
                        "y는 어떤 함수의 값이고, 그 미분은 dy에 이미 들어 있지 않나요?"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
