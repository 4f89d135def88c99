package reference.sigmoidnet;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in the update. */
final class UpdateMistakes {
    private static final String TASK = "5. Update";

    private UpdateMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                                "update-sign",
                                "the parameters move along the gradient, uphill",
                                "매개변수를 기울기 방향, 곧 오르막으로 옮깁니다",
                                "The gradient points to where the loss grows; where do you want to go?",
                                "기울기는 손실이 커지는 쪽을 가리킵니다. 어느 쪽으로 가야 할까요?")
                        .without("update-on-a-copy"),
                mistake(
                                "learning-rate-not-used",
                                "the whole gradient is subtracted, whatever the learning rate is",
                                "학습률과 상관없이 기울기를 통째로 뺍니다",
                                "What should an update do when the learning rate is 0?",
                                "학습률이 0이면 갱신은 무엇을 해야 할까요?")
                        .without("update-on-a-copy", "update-changes-gradients"),
                mistake(
                                "bias-not-updated",
                                "the weights are updated and the biases are not",
                                "가중치만 갱신하고 편향은 그대로 둡니다",
                                "Which parameters are different after one step?",
                                "한 단계 뒤에 달라진 매개변수는 어느 것인가요?")
                        .without("update-on-a-copy"),
                mistake(
                                "update-one-layer",
                                "only W2 and b2 are updated",
                                "W2와 b2만 갱신합니다",
                                "Which parameters are different after one step?",
                                "한 단계 뒤에 달라진 매개변수는 어느 것인가요?")
                        .without("update-on-a-copy"),
                mistake(
                                "update-on-a-copy",
                                "the update changes a copy: the parameters stay what they were",
                                "복사본을 갱신해서 매개변수가 그대로입니다",
                                "What does minus() do to the matrix on which it is called?",
                                "minus()는 그것을 부른 행렬을 어떻게 하나요?")
                        .without(
                                "update-replaces-parameters",
                                "update-starts-over",
                                "update-accumulates",
                                "predict-uses-old-parameters"),
                mistake(
                                "update-replaces-parameters",
                                "the parameters become the step itself instead of being moved by it",
                                "매개변수를 한 걸음 옮기지 않고 그 걸음 자체로 바꿉니다",
                                "Where is the old value in your new one?",
                                "새 값의 어디에 옛 값이 들어 있나요?")
                        .without("update-starts-over"),
                mistake(
                        "update-starts-over",
                        "every update starts from the parameters that the net was made with",
                        "갱신할 때마다 신경망을 만들 때의 매개변수에서 출발합니다",
                        "From where should the second step start?",
                        "둘째 단계는 어디에서 출발해야 하나요?"),
                mistake(
                                "update-accumulates",
                                "the gradients of all updates so far are added up and subtracted again",
                                "지금까지의 모든 기울기를 더해 두고 다시 뺍니다",
                                "How often does the first gradient move the parameters in three steps?",
                                "세 단계 동안 첫 기울기는 매개변수를 몇 번 옮기나요?")
                        .without("update-changes-gradients"),
                // All parameters are right; that the argument has been changed is reported as a broken rule of the
                // contract.
                mistake(
                                "update-changes-gradients",
                                "update() overwrites the gradients that it is given",
                                "update()가 받은 기울기를 덮어씁니다",
                                "To whom do the matrices in the map belong?",
                                "맵에 든 행렬은 누구의 것인가요?")
                        .caughtButNotNamed(),
                mistake(
                        "predict-uses-old-parameters",
                        "predict() and gradient() go on with the first parameters after an update",
                        "갱신한 뒤에도 predict()와 gradient()가 처음의 매개변수를 씁니다",
                        "Where are the matrices kept that predict() multiplies with, and where those "
                                + "that update() changes?",
                        "predict()가 곱하는 행렬은 어디에 있고, update()가 바꾸는 행렬은 어디에 있나요?"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
