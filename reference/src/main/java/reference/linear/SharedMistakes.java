package reference.linear;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in what the hinge and the softmax loss share. */
final class SharedMistakes {
    private SharedMistakes() {}

    static List<Mistake> ofScores() {
        return List.of(
                mistake(
                        "4. Scores",
                        "bias-forgotten-forward",
                        "the scores do not contain b",
                        "점수에 b를 더하지 않습니다",
                        "If X were all zeros, what should the scores be?",
                        "X가 모두 0이면 점수는 얼마여야 할까요?"),
                mistake(
                        "4. Scores",
                        "scores-are-probabilities",
                        "scores() returns probabilities",
                        "scores()가 점수 대신 확률을 돌려줍니다",
                        "May a score be negative, or larger than 1?",
                        "점수는 음수이거나 1보다 클 수 있나요?"));
    }

    static List<Mistake> ofLoss() {
        return List.of(
                mistake(
                                "5. Hinge loss",
                                "loss-not-averaged",
                                "the loss is summed over the batch and never divided by N",
                                "손실을 배치에 대해 더하기만 하고 N으로 나누지 않습니다",
                                "Why does your loss grow with the number of samples?",
                                "샘플 수가 늘면 왜 손실도 커질까요?")
                        .without("loss-wrong-divisor"),
                mistake(
                        "5. Hinge loss",
                        "loss-wrong-divisor",
                        "the loss is divided by N times C where N is expected",
                        "손실을 N이 아니라 N·C로 나눕니다",
                        "What is your mean a mean over: samples, or scores?",
                        "무엇에 대한 평균인가요? 샘플인가요, 점수인가요?"),
                mistake(
                                "5. Hinge loss",
                                "penalty-missing-in-loss",
                                "the loss has no penalty",
                                "손실에 규제 항이 없습니다",
                                "Does your loss change when reg does?",
                                "reg를 바꾸면 손실도 달라지나요?")
                        .without(
                                "penalty-half-in-loss-and-gradient",
                                "penalty-ignores-lambda",
                                "bias-penalised-in-loss",
                                "penalty-over-N",
                                "penalty-norm-not-squared"),
                mistake(
                                "5. Hinge loss",
                                "penalty-half-in-loss-and-gradient",
                                "the penalty is half of the stated one, in the loss and in the gradient",
                                "규제 항이 손실과 기울기 모두에서 정해진 값의 절반입니다",
                                "Which factor does the handout put before the sum of squares?",
                                "과제에서는 제곱합 앞에 어떤 계수를 두었나요?")
                        .without("reg-gradient-half", "penalty-missing-in-gradient"),
                mistake(
                        "5. Hinge loss",
                        "penalty-ignores-lambda",
                        "the penalty in the loss is not multiplied by reg",
                        "손실의 규제 항에 reg를 곱하지 않습니다",
                        "What should the loss be for reg = 0?",
                        "reg = 0이면 손실은 얼마여야 할까요?"),
                mistake(
                        "5. Hinge loss",
                        "bias-penalised-in-loss",
                        "the penalty in the loss counts the biases, too",
                        "손실의 규제 항에 편향까지 들어 있습니다",
                        "Which parameters does the handout penalise?",
                        "과제에서 규제하는 매개변수는 어느 것인가요?"),
                mistake(
                        "5. Hinge loss",
                        "penalty-over-N",
                        "the penalty in the loss is divided by N",
                        "손실의 규제 항을 N으로 나눕니다",
                        "Does the penalty depend on how many samples there are?",
                        "규제 항이 샘플 수에 따라 달라지나요?"),
                mistake(
                        "5. Hinge loss",
                        "penalty-norm-not-squared",
                        "the penalty in the loss takes the root of the sum of squares",
                        "손실의 규제 항에서 제곱합에 제곱근을 취합니다",
                        "What should the penalty of the matrix [3, 4] be for reg = 1?",
                        "reg = 1일 때 행렬 [3, 4]의 규제 항은 얼마여야 할까요?"));
    }

    static List<Mistake> ofGradient() {
        return List.of(
                mistake(
                                "5. Hinge loss",
                                "gradient-not-averaged",
                                "the gradient of the data part is summed over the batch and never divided by N",
                                "기울기의 데이터 부분을 더하기만 하고 N으로 나누지 않습니다",
                                "The loss is a mean; what does that do to its gradient?",
                                "손실은 평균입니다. 그러면 기울기는 어떻게 될까요?")
                        .without("gradient-averaged-twice", "integer-division"),
                mistake(
                                "5. Hinge loss",
                                "gradient-averaged-twice",
                                "the gradient of the data part is divided by N twice",
                                "기울기의 데이터 부분을 N으로 두 번 나눕니다",
                                "At how many places on the way back do you divide by N?",
                                "거꾸로 오는 길에 N으로 나누는 곳이 몇 군데인가요?")
                        .without("integer-division"),
                mistake(
                                "5. Hinge loss",
                                "gradient-sign",
                                "the gradient of the data part has the opposite sign",
                                "기울기의 데이터 부분의 부호가 반대입니다",
                                "If the score of a wrong class grows, does the loss rise or fall?",
                                "틀린 클래스의 점수가 커지면 손실은 커지나요, 작아지나요?")
                        .without("integer-division"),
                mistake(
                                "5. Hinge loss",
                                "integer-division",
                                "1 / N is computed in whole numbers and is 0",
                                "1 / N을 정수로 계산해서 0이 됩니다",
                                "What is 1 / 5 in Java?",
                                "자바에서 1 / 5는 얼마인가요?")
                        .without(
                                "bias-gradient-not-summed",
                                "bias-gradient-mean",
                                "bias-gradient-missing",
                                "hinge-true-class-in-gradient",
                                "hinge-no-true-term",
                                "hinge-only-true-term",
                                "hinge-every-class-in-gradient",
                                "hinge-true-term-once",
                                "hinge-violation-in-gradient",
                                "label-not-subtracted",
                                "one-subtracted-everywhere",
                                "softmax-elementwise"),
                mistake(
                        "5. Hinge loss",
                        "weight-gradient-transposed",
                        "the gradient of W is transposed",
                        "W의 기울기가 전치되어 있습니다",
                        "What shape must the gradient of W have so that it can be subtracted from W?",
                        "W에서 뺄 수 있으려면 기울기의 모양이 어때야 할까요?"),
                mistake(
                                "5. Hinge loss",
                                "bias-gradient-not-summed",
                                "the gradient of b is that of the first sample only",
                                "b의 기울기로 첫 샘플의 것만 씁니다",
                                "How many samples does one bias act on?",
                                "편향 하나는 샘플 몇 개에 영향을 주나요?")
                        .without("bias-gradient-wrong-axis", "bias-gradient-missing"),
                mistake(
                                "5. Hinge loss",
                                "bias-gradient-mean",
                                "the gradient of b is a mean over the batch where the sum is expected",
                                "b의 기울기를 배치에 대해 더하지 않고 평균합니다",
                                "Has the 1/N been used already when you get to the biases?",
                                "편향에 이르렀을 때 1/N은 이미 쓰였나요?")
                        .without("bias-gradient-wrong-axis", "bias-gradient-missing"),
                mistake(
                                "5. Hinge loss",
                                "bias-gradient-wrong-axis",
                                "the gradient of b is summed along the wrong axis: one value per sample",
                                "b의 기울기를 다른 축으로 더해 샘플마다 값이 하나씩 나옵니다",
                                "How many values must the gradient of b have?",
                                "b의 기울기에는 값이 몇 개 있어야 하나요?")
                        .without("bias-penalised-in-gradient", "bias-gradient-missing"),
                mistake(
                                "5. Hinge loss",
                                "bias-gradient-missing",
                                "the gradient of b is all zeros",
                                "b의 기울기가 모두 0입니다",
                                "Does the loss change when b does?",
                                "b를 바꾸면 손실이 달라지나요?")
                        .without("bias-penalised-in-gradient"),
                mistake(
                                "5. Hinge loss",
                                "bias-penalised-in-gradient",
                                "the gradient of b contains a penalty",
                                "b의 기울기에 규제 항이 들어 있습니다",
                                "Which parameters does the handout penalise?",
                                "과제에서 규제하는 매개변수는 어느 것인가요?")
                        .without("penalty-missing-in-gradient"),
                mistake(
                                "5. Hinge loss",
                                "reg-gradient-half",
                                "the penalty's share of the gradient is reg*W where 2*reg*W is expected",
                                "기울기에서 규제 항의 몫이 2*reg*W가 아니라 reg*W입니다",
                                "What is the derivative of a square?",
                                "제곱을 미분하면 무엇이 되나요?")
                        .without("penalty-missing-in-gradient"),
                mistake(
                                "5. Hinge loss",
                                "penalty-missing-in-gradient",
                                "the gradient of W has no penalty",
                                "W의 기울기에 규제 항이 없습니다",
                                "Does your gradient change when reg does?",
                                "reg를 바꾸면 기울기도 달라지나요?")
                        .without("penalty-sign"),
                mistake(
                        "5. Hinge loss",
                        "penalty-sign",
                        "the penalty's share of the gradient is subtracted where it is added",
                        "기울기에서 규제 항을 더하지 않고 뺍니다",
                        "Should the penalty make large weights smaller or larger?",
                        "규제 항은 큰 가중치를 줄여야 하나요, 키워야 하나요?"));
    }

    static List<Mistake> ofStep() {
        return List.of(
                mistake(
                        "8. Gradient descent (bonus)",
                        "update-sign",
                        "the parameters move uphill",
                        "매개변수가 손실이 커지는 쪽으로 움직입니다",
                        "Is the loss smaller after the step?",
                        "한 걸음 뒤에 손실이 작아졌나요?"),
                mistake(
                        "8. Gradient descent (bonus)",
                        "rate-missing",
                        "the step is not multiplied by the learning rate",
                        "걸음에 학습률을 곱하지 않습니다",
                        "How far do the parameters move when the learning rate is tiny?",
                        "학습률이 아주 작으면 매개변수는 얼마나 움직이나요?"),
                mistake(
                        "8. Gradient descent (bonus)",
                        "bias-not-updated",
                        "b stays where it is",
                        "b가 움직이지 않습니다",
                        "Which parameters change in a step?",
                        "한 걸음에서 달라지는 매개변수는 어느 것인가요?"),
                mistake(
                        "8. Gradient descent (bonus)",
                        "returns-step-not-parameters",
                        "what is returned is the step, not where it leads",
                        "옮겨 간 매개변수가 아니라 걸음 자체를 돌려줍니다",
                        "Where does the step start from?",
                        "그 걸음은 어디에서 시작하나요?"));
    }

    private static Mistake mistake(
            String task, String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, task, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
