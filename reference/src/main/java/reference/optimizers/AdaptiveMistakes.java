package reference.optimizers;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What goes wrong in the rules that divide by the root of squared gradients. */
final class AdaptiveMistakes {
    private static final String ADAGRAD = "3. AdaGrad";
    private static final String RMSPROP = "6. RMSProp (bonus)";
    private static final String ADAM = "7. Adam (bonus)";

    private AdaptiveMistakes() {}

    /** Those of the sum of squares; the ones about the square, the root and the order also come along to RMSProp. */
    static List<Mistake> adagrad() {
        return List.of(
                Mistake.of(
                        "adagrad-no-square",
                        ADAGRAD,
                        new Words(
                                "h collects the gradients themselves and not their squares",
                                "h에 기울기의 제곱이 아니라 기울기 자체가 쌓입니다"),
                        new Words("What would h be after the gradients 1 and -1?", "기울기가 1, -1로 이어지면 h는 얼마가 되어야 할까요?")),
                Mistake.of(
                        "adagrad-no-root",
                        ADAGRAD,
                        new Words("the step is divided by h and not by its square root", "h의 제곱근이 아니라 h로 나눕니다"),
                        new Words(
                                "If all gradients were ten times as large, how should the first step change?",
                                "모든 기울기가 열 배로 커지면 첫 번째 이동량은 어떻게 달라져야 할까요?")),
                Mistake.of(
                                "adagrad-late",
                                ADAGRAD,
                                new Words(
                                        "the step uses h from before this gradient was added",
                                        "이번 기울기를 더하기 전의 h로 나눕니다"),
                                new Words("What do you divide by in the very first step?", "맨 첫 갱신에서는 무엇으로 나누게 되나요?"))
                        .without("epsilon-missing"),
                Mistake.of(
                                "adagrad-not-accumulated",
                                ADAGRAD,
                                new Words(
                                        "h holds the square of the latest gradient only, so every step is about lr long",
                                        "h에 마지막 기울기의 제곱만 남아서 이동량이 매번 lr 정도가 됩니다"),
                                new Words(
                                        "What should h know about the steps before this one?",
                                        "h는 지난 갱신들에 대해 무엇을 기억해야 할까요?"))
                        .without(
                                "adagrad-late",
                                "shared-state",
                                "state-aliases-parameters",
                                "state-starts-at-parameters"),
                Mistake.of(
                        "epsilon-missing",
                        ADAGRAD,
                        new Words(
                                "nothing is added to the root, so a gradient of 0 gives 0/0, which is NaN",
                                "제곱근에 작은 수를 더하지 않아, 기울기가 0이면 0/0이 되어 NaN이 나옵니다"),
                        new Words(
                                "Which value does h have where the gradient has always been 0?",
                                "기울기가 계속 0이었던 자리에서 h의 값은 얼마인가요?")));
    }

    /** Those of the average of squares. */
    static List<Mistake> rmsprop() {
        return List.of(
                Mistake.of(
                                "rmsprop-no-complement",
                                RMSPROP,
                                new Words(
                                        "the squared gradient enters without the factor 1 - decay",
                                        "기울기의 제곱에 1 - decay가 곱해지지 않습니다"),
                                new Words(
                                        "Do the two weights of your average add up to 1?",
                                        "평균을 낼 때 쓰는 두 가중치의 합이 1인가요?"))
                        .without("rmsprop-is-adagrad", "rmsprop-decay-swapped"),
                Mistake.of(
                                "rmsprop-decay-swapped",
                                RMSPROP,
                                new Words("decay and 1 - decay have changed places", "decay와 1 - decay의 자리가 서로 바뀌었습니다"),
                                new Words(
                                        "With decay = 0.99, which should weigh more: the past or the newest gradient?",
                                        "decay = 0.99라면 과거와 새 기울기 가운데 어느 쪽의 비중이 더 커야 할까요?"))
                        .without("rmsprop-is-adagrad"),
                Mistake.of(
                        "rmsprop-is-adagrad",
                        RMSPROP,
                        new Words(
                                "the squares are summed up as in AdaGrad, and decay has no effect",
                                "AdaGrad처럼 제곱을 그대로 더하고 decay는 쓰이지 않습니다"),
                        new Words("Can your h ever become smaller?", "지금의 h는 작아질 수 있나요?")));
    }

    /** Those of two averages and their correction. */
    static List<Mistake> adam() {
        return List.of(
                Mistake.of(
                                "adam-uncorrected",
                                ADAM,
                                new Words(
                                        "both averages are used without the correction for their start at 0",
                                        "두 평균을 0에서 시작한 데 대한 보정 없이 그대로 씁니다"),
                                new Words(
                                        "How large is m after one step, compared with the only gradient it has seen?",
                                        "한 번 갱신한 뒤의 m은 지금까지 본 단 하나의 기울기와 비교해 얼마나 큰가요?"))
                        .without(
                                "adam-second-uncorrected",
                                "adam-clock-frozen",
                                "adam-clock-off-by-one",
                                "adam-clock-per-parameter"),
                Mistake.of(
                        "adam-second-uncorrected",
                        ADAM,
                        new Words(
                                "only the average of the gradients is corrected, the average of the squares is not",
                                "기울기의 평균만 보정하고 제곱의 평균은 보정하지 않습니다"),
                        new Words("Which of your averages start at 0?", "0에서 시작하는 평균은 어느 것들인가요?")),
                Mistake.of(
                                "adam-clock-frozen",
                                ADAM,
                                new Words("the corrections use t = 1 in every step", "보정할 때 매번 t = 1을 씁니다"),
                                new Words(
                                        "How many steps has your object counted after the third call?",
                                        "세 번째 호출이 끝났을 때 객체가 센 횟수는 몇 번인가요?"))
                        .without("adam-clock-off-by-one", "adam-clock-per-parameter"),
                Mistake.of(
                        "adam-clock-off-by-one",
                        ADAM,
                        new Words("the corrections use t = 2 in the first step", "첫 번째 갱신의 보정에 t = 2를 씁니다"),
                        new Words(
                                "Work the first step out by hand: which power of beta stands in the correction?",
                                "첫 번째 갱신을 손으로 계산해 보세요. 보정식에는 beta의 몇 제곱이 들어가나요?")),
                Mistake.of(
                        "adam-clock-per-parameter",
                        ADAM,
                        new Words(
                                "t grows once for each parameter and not once for each call",
                                "t가 호출마다가 아니라 매개변수마다 1씩 커집니다"),
                        new Words(
                                "With two parameters, what is t when the second one is updated for the first time?",
                                "매개변수가 두 개라면, 두 번째 매개변수를 처음 갱신할 때 t는 얼마인가요?")),
                Mistake.of(
                        "adam-betas-swapped",
                        ADAM,
                        new Words("beta1 and beta2 have changed places", "beta1과 beta2의 자리가 서로 바뀌었습니다"),
                        new Words(
                                "Which of the two averages should remember longer?",
                                "두 평균 가운데 더 오래 기억해야 하는 것은 어느 쪽인가요?")),
                Mistake.of(
                        "adam-no-square",
                        ADAM,
                        new Words(
                                "v averages the gradients themselves and not their squares",
                                "v가 기울기의 제곱이 아니라 기울기 자체의 평균을 냅니다"),
                        new Words("What is the root of v after a negative gradient?", "기울기가 음수였다면 v의 제곱근은 얼마가 되나요?")),
                Mistake.of(
                        "adam-no-root",
                        ADAM,
                        new Words("the step is divided by v and not by its square root", "v의 제곱근이 아니라 v로 나눕니다"),
                        new Words(
                                "If all gradients were ten times as large, how should the first step change?",
                                "모든 기울기가 열 배로 커지면 첫 번째 이동량은 어떻게 달라져야 할까요?")));
    }
}
