package reference.network;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong about frozen layers. */
final class FineTuningMistakes {
    private static final String TASK = "4. Fine-tuning";

    private FineTuningMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                                "fine-tune-flag-ignored",
                                "fineTune changes nothing: all layers learn",
                                "fineTune이 아무것도 바꾸지 않아 모든 층이 학습합니다",
                                "Where does your code look at fineTune?",
                                "코드의 어디에서 fineTune을 확인하나요?")
                        .without(
                                "fine-tune-freezes-wrong-part",
                                "fine-tune-freezes-first-layer-only",
                                "frozen-biases-learn",
                                "frozen-drifts-with-velocity",
                                "update-ignores-fine-tune"),
                mistake(
                                "fine-tune-freezes-wrong-part",
                                "the last layer is frozen and the others learn",
                                "마지막 층이 고정되고 나머지 층이 학습합니다",
                                "Which layer has to get used to the new task?",
                                "새 과제에 맞추어야 하는 층은 어느 것인가요?")
                        .without("fine-tune-freezes-first-layer-only"),
                mistake(
                        "fine-tune-freezes-first-layer-only",
                        "only the layer next to the input is frozen",
                        "입력 바로 다음 층만 고정됩니다",
                        "How many layers learn when there are three hidden ones?",
                        "은닉층이 세 개면 학습하는 층은 몇 개인가요?"),
                mistake(
                                "frozen-biases-learn",
                                "the weights of the frozen layers are frozen, but their biases learn",
                                "고정된 층의 가중치는 고정되지만 편향은 학습합니다",
                                "What else but its weights belongs to a layer?",
                                "층에는 가중치 말고 무엇이 더 있나요?")
                        .without("frozen-drifts-with-velocity"),
                mistake(
                                "update-ignores-fine-tune",
                                "updateMiniBatch does not pass fineTune on: all layers move",
                                "updateMiniBatch가 fineTune을 넘겨주지 않아 모든 층이 움직입니다",
                                "With which value of fineTune does updateMiniBatch call backprop?",
                                "updateMiniBatch는 fineTune을 어떤 값으로 하여 backprop을 부르나요?")
                        .without(
                                "fine-tune-freezes-wrong-part",
                                "fine-tune-freezes-first-layer-only",
                                "frozen-biases-learn",
                                "frozen-drifts-with-velocity",
                                "fine-tune-without-momentum"),
                mistake(
                        "frozen-drifts-with-velocity",
                        "frozen layers have a gradient of zero but go on moving with the velocity that they had",
                        "고정된 층의 기울기는 0이지만, 가지고 있던 속도로 계속 움직입니다",
                        "What does v = momentum * v + G give for a G of zero?",
                        "G가 0이면 v = momentum * v + G는 얼마가 되나요?"),
                mistake(
                                "fine-tune-without-momentum",
                                "the last layer moves without momentum while fine-tuning",
                                "미세 조정을 하는 동안 마지막 층이 모멘텀 없이 움직입니다",
                                "What does fineTune change for the last layer?",
                                "fineTune은 마지막 층에서 무엇을 바꾸나요?")
                        .without("momentum-reset"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
