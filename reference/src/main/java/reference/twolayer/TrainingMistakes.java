package reference.twolayer;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in training. */
final class TrainingMistakes {
    private static final String TASK = "4. Training";

    private TrainingMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                        "bias-not-updated",
                        "training moves the weights and leaves the biases",
                        "학습에서 가중치만 바뀌고 편향은 그대로입니다",
                        "Which parameters are different after one step?",
                        "한 번 갱신한 뒤 달라진 파라미터는 어느 것인가요?"),
                mistake(
                        "update-sign",
                        "training moves the parameters along the gradient, uphill",
                        "학습이 파라미터를 기울기 방향, 곧 오르막으로 옮깁니다",
                        "The gradient points to where the loss grows; where do you want " + "to go?",
                        "기울기는 손실이 커지는 쪽을 가리킵니다. 어느 쪽으로 가야 할까요?"),
                mistake(
                                "learning-rate-not-used",
                                "training subtracts the whole gradient: the learning rate is 1 "
                                        + "whatever the plan says",
                                "학습률을 쓰지 않고 기울기를 통째로 뺍니다",
                                "What should training do when the learning rate is 0?",
                                "학습률이 0이면 학습은 무엇을 해야 할까요?")
                        .without("decay-missing", "decay-every-iteration"),
                mistake(
                                "decay-every-iteration",
                                "the learning rate decays after every iteration where every " + "epoch is expected",
                                "학습률이 에폭마다가 아니라 반복마다 줄어듭니다",
                                "How large is your learning rate after a hundred iterations?",
                                "백 번 반복한 뒤 학습률은 얼마인가요?")
                        .without("decay-missing"),
                mistake(
                        "decay-missing",
                        "the learning rate never decays",
                        "학습률이 전혀 줄어들지 않습니다",
                        "How large is your learning rate in the second epoch?",
                        "둘째 에폭에서 학습률은 얼마인가요?"),
                mistake(
                        "loss-recorded-after-update",
                        "the recorded loss is that of the batch after the parameters " + "have moved",
                        "파라미터를 갱신한 뒤의 손실을 기록합니다",
                        "Which comes first in an iteration: measuring or moving?",
                        "한 번의 반복에서 무엇이 먼저인가요, 재기인가요 옮기기인가요?"),
                mistake(
                        "training-ignores-regularization",
                        "training uses no penalty, whatever the plan says",
                        "학습에서 규제를 쓰지 않습니다",
                        "Which values of the plan does your step use?",
                        "한 단계에서 계획의 어느 값들을 쓰고 있나요?"),
                mistake(
                                "batch-labels-mismatched",
                                "the samples of a batch and their labels are drawn separately",
                                "배치의 샘플과 라벨을 따로 뽑습니다",
                                "Does the i-th sample of your batch come with its own label?",
                                "배치의 i번째 샘플은 자기 라벨과 함께 있나요?")
                        .without("always-same-batch"),
                mistake(
                                "always-same-batch",
                                "every iteration takes the same samples",
                                "반복마다 똑같은 샘플을 씁니다",
                                "Which samples does your second batch hold?",
                                "둘째 배치에는 어떤 샘플이 들어 있나요?")
                        .without("shuffle-duplicates-rows"),
                mistake(
                                "shuffle-duplicates-rows",
                                "the shuffle copies where it should exchange: some samples come "
                                        + "twice, others never",
                                "섞을 때 맞바꾸지 않고 덮어써서 어떤 샘플은 두 번 나오고 어떤 샘플은 나오지 않습니다",
                                "After shuffling, is every sample still there exactly once?",
                                "섞은 뒤에도 모든 샘플이 꼭 한 번씩 남아 있나요?")
                        .caughtButNotNamed());
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
