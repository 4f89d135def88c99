package reference.network;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in the step and its velocities. */
final class UpdateMistakes {
    private static final String TASK = "3. Mini-batch update";

    private UpdateMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                                "step-not-averaged",
                                "the step is eta times the sum: it is not divided by the size of the batch",
                                "합에 eta만 곱하고 배치의 크기로 나누지 않습니다",
                                "How does the step change when every example of a batch comes twice?",
                                "배치의 예제가 모두 두 번씩 들어 있으면 갱신량은 어떻게 달라지나요?")
                        .without("step-averaged-twice", "batch-size-remembered"),
                mistake(
                                "step-averaged-twice",
                                "the sum is divided by the size of the batch twice",
                                "합을 배치의 크기로 두 번 나눕니다",
                                "At how many places do you divide by the size of the batch?",
                                "배치의 크기로 나누는 곳이 몇 군데인가요?")
                        .without("batch-size-remembered"),
                mistake(
                        "learning-rate-not-used",
                        "the learning rate is not used",
                        "학습률을 쓰지 않습니다",
                        "How far do the parameters move when eta is 0?",
                        "eta가 0이면 매개변수는 얼마나 움직이나요?"),
                mistake(
                        "update-sign",
                        "the step goes along the gradient, not against it",
                        "기울기의 반대가 아니라 기울기 방향으로 움직입니다",
                        "Does the cost of a batch fall when you take one small step?",
                        "작은 걸음을 한 번 내디디면 배치의 비용이 줄어드나요?"),
                mistake(
                                "bias-not-updated",
                                "the biases do not move",
                                "편향이 움직이지 않습니다",
                                "Which parameters differ before and after an update?",
                                "갱신 전과 뒤에 달라진 매개변수는 어느 것인가요?")
                        .without("bias-without-momentum"),
                mistake(
                                "batch-only-last-example",
                                "only the gradient of the last example of the batch is used",
                                "배치의 마지막 예제의 기울기만 씁니다",
                                "What does your sum hold after the second example?",
                                "두 번째 예제까지 처리한 뒤 합에는 무엇이 들어 있나요?")
                        .without("update-per-example", "layerwise-update-inside-backprop"),
                mistake(
                                "update-per-example",
                                "the parameters move after every example, so that later ones see other parameters",
                                "예제마다 매개변수를 움직여서 뒤의 예제는 다른 매개변수를 봅니다",
                                "At which parameters is the gradient of the second example taken?",
                                "두 번째 예제의 기울기는 어떤 매개변수에서 구하나요?")
                        .without("layerwise-update-inside-backprop"),
                mistake(
                                "layerwise-update-inside-backprop",
                                "each layer moves while the error is on its way back, before the layer in front of it has used the weights",
                                "오차가 되돌아가는 동안 층마다 바로 갱신해서, 앞 층이 이미 바뀐 가중치를 씁니다",
                                "Which weights does the error pass through on its way back: the old or the new ones?",
                                "오차가 되돌아갈 때 거치는 가중치는 갱신 전의 것인가요, 뒤의 것인가요?")
                        .without("gradients-in-reverse-order", "gradients-swapped"),
                mistake(
                                "rate-used-twice",
                                "the learning rate is used in the velocity and again in the step",
                                "학습률을 속도와 갱신에 한 번씩, 모두 두 번 씁니다",
                                "Where does eta stand in your formulas?",
                                "식의 어디어디에 eta가 있나요?")
                        .without("learning-rate-not-used"),
                mistake(
                        "momentum-old-velocity",
                        "the parameters move by the velocity from before this batch",
                        "이번 배치 이전의 속도로 움직입니다",
                        "How far do the parameters move in the very first call?",
                        "맨 처음 호출에서 매개변수는 얼마나 움직이나요?"),
                mistake(
                                "momentum-reset",
                                "the velocity starts at zero in every batch, as in plain gradient descent",
                                "배치마다 속도가 0에서 다시 시작합니다. 모멘텀이 없는 것과 같습니다",
                                "Where is the velocity kept between two calls?",
                                "속도는 두 호출 사이에 어디에 보관되나요?")
                        .without("momentum-sign", "bias-without-momentum", "momentum-old-velocity"),
                mistake(
                        "momentum-sign",
                        "the earlier velocity is subtracted where it is added",
                        "이전 속도를 더하지 않고 뺍니다",
                        "Should a velocity that points where the gradient points grow or shrink?",
                        "기울기와 같은 방향의 속도는 커져야 하나요, 작아져야 하나요?"),
                mistake(
                        "momentum-averaged",
                        "the new gradient enters the velocity with the factor 1 - momentum",
                        "새 기울기에 1 - momentum을 곱해서 속도에 더합니다",
                        "How large is the velocity after the first batch?",
                        "첫 배치 뒤의 속도는 얼마인가요?"),
                mistake(
                        "bias-without-momentum",
                        "only the weights have a velocity; the biases move by their gradient alone",
                        "속도가 가중치에만 있고, 편향은 기울기만으로 움직입니다",
                        "How many velocities does your network keep?",
                        "신경망은 속도를 몇 개 가지고 있나요?"),
                mistake(
                        "batch-size-remembered",
                        "every batch is divided by the size of the first one",
                        "모든 배치를 첫 배치의 크기로 나눕니다",
                        "Which size is used when the last batch is smaller than the others?",
                        "마지막 배치가 다른 배치보다 작으면 어떤 크기로 나누나요?"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
