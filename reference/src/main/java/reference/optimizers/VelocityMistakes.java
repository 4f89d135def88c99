package reference.optimizers;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What goes wrong in the rules that step along the gradient or a velocity. */
final class VelocityMistakes {
    private static final String SGD = "1. SGD";
    private static final String MOMENTUM = "2. Momentum";
    private static final String NESTEROV = "5. Nesterov (bonus)";

    private VelocityMistakes() {}

    /** Those that any rule can have, first seen in plain SGD. */
    static List<Mistake> sgd() {
        return List.of(
                Mistake.of(
                                "update-lost",
                                SGD,
                                new Words(
                                        "the new values stay in a local variable, and params holds the old ones after the call",
                                        "새 값이 지역 변수에만 남고, 호출이 끝난 뒤 params에는 이전 값이 그대로 있습니다"),
                                new Words(
                                        "After your last line, who still holds the matrix that you computed?",
                                        "마지막 줄이 실행된 뒤, 계산한 행렬을 누가 가지고 있나요?"))
                        .without("state-aliases-parameters", "state-starts-at-parameters"),
                Mistake.of(
                        "update-sign",
                        SGD,
                        new Words(
                                "the step is added where it should be subtracted, so the parameters climb up the loss",
                                "빼야 할 갱신량을 더해서 매개변수가 손실이 커지는 쪽으로 움직입니다"),
                        new Words(
                                "Does the loss grow or shrink when you walk along its gradient?",
                                "기울기 방향으로 걸어가면 손실은 커지나요, 작아지나요?")),
                Mistake.of(
                        "rate-missing",
                        SGD,
                        new Words(
                                "the learning rate has no effect: the step is as large as with lr = 1",
                                "학습률이 쓰이지 않아 lr = 1일 때와 같은 크기로 움직입니다"),
                        new Words(
                                "What should happen to the step when the learning rate is halved?",
                                "학습률을 절반으로 줄이면 이동량은 어떻게 달라져야 할까요?")));
    }

    /** Those of the velocity, and of keeping state at all. */
    static List<Mistake> momentum() {
        return List.of(
                Mistake.of(
                        "momentum-old-velocity",
                        MOMENTUM,
                        new Words(
                                "the parameter moves by the velocity from before this step, one gradient late",
                                "매개변수가 갱신 전의 속도로 움직여서 기울기가 한 걸음 늦게 반영됩니다"),
                        new Words(
                                "With a velocity of 0 at the start, should the first step already move?",
                                "처음 속도가 0일 때, 첫 번째 갱신에서 매개변수가 움직여야 할까요?")),
                Mistake.of(
                                "momentum-no-rate",
                                MOMENTUM,
                                new Words(
                                        "the velocity takes in the whole gradient, without the learning rate",
                                        "속도에 기울기가 학습률 없이 그대로 더해집니다"),
                                new Words(
                                        "Compare your first step with a plain SGD step: what should the two have in common?",
                                        "첫 번째 갱신을 SGD의 갱신과 비교해 보세요. 둘은 무엇이 같아야 할까요?"))
                        .without("momentum-rate-twice"),
                Mistake.of(
                        "momentum-rate-twice",
                        MOMENTUM,
                        new Words(
                                "the learning rate is applied twice, to the gradient and again to the velocity",
                                "학습률이 기울기에 한 번, 속도에 또 한 번 곱해집니다"),
                        new Words(
                                "How often does the learning rate appear on the way from g to p?",
                                "g에서 p까지 가는 동안 학습률은 몇 번 곱해지나요?")),
                Mistake.of(
                        "momentum-averaged",
                        MOMENTUM,
                        new Words(
                                "the gradient enters with the factor 1 - momentum, which makes the velocity an average",
                                "기울기에 1 - momentum이 곱해져 속도가 합이 아니라 평균이 됩니다"),
                        new Words(
                                "In the rule of the handout, which factors does the new gradient have?",
                                "안내문의 식에서 새 기울기에는 어떤 계수가 붙어 있나요?")),
                Mistake.of(
                        "momentum-gradient-twice",
                        MOMENTUM,
                        new Words(
                                "the gradient counts twice: inside the velocity and once more in the step",
                                "기울기가 속도 안에서 한 번, 이동할 때 또 한 번, 두 번 반영됩니다"),
                        new Words(
                                "Once the velocity knows the gradient, what is left to add?",
                                "속도에 이미 기울기가 들어 있다면, 더해야 할 것이 남아 있을까요?")),
                Mistake.of(
                                "momentum-reset",
                                MOMENTUM,
                                new Words(
                                        "the velocity starts from zero in every call, so nothing carries over to the next step",
                                        "호출할 때마다 속도가 0에서 다시 시작해서 다음 갱신으로 이어지지 않습니다"),
                                new Words(
                                        "Where does your velocity live between two calls of update?",
                                        "update를 한 번 부르고 다시 부를 때까지, 속도는 어디에 보관되나요?"))
                        .without(
                                "momentum-old-velocity",
                                "velocity-sign",
                                "shared-state",
                                "state-aliases-parameters",
                                "state-starts-at-parameters"),
                Mistake.of(
                        "velocity-sign",
                        MOMENTUM,
                        new Words(
                                "the old velocity enters with the opposite sign and brakes the movement",
                                "이전 속도가 반대 부호로 들어가 움직임에 제동을 겁니다"),
                        new Words(
                                "With the same gradient twice, should the second step be longer or shorter than the first?",
                                "같은 기울기가 두 번 이어지면, 두 번째 걸음은 첫 번째보다 길어야 할까요, 짧아야 할까요?")),
                Mistake.of(
                                "shared-state",
                                MOMENTUM,
                                new Words(
                                        "one state serves all parameters, so each of them moves with the history of the others",
                                        "상태 하나를 모든 매개변수가 함께 써서, 서로 다른 매개변수의 이력이 섞입니다"),
                                new Words(
                                        "When b1 is updated, whose history does your object have at hand?",
                                        "b1을 갱신할 때, 객체가 가지고 있는 것은 어느 매개변수의 이력인가요?"))
                        .without("state-aliases-parameters", "state-starts-at-parameters"),
                Mistake.of(
                                "state-aliases-parameters",
                                MOMENTUM,
                                new Words(
                                        "the state is the parameter's own matrix and not a copy, so changing one changes the other",
                                        "상태가 매개변수와 같은 행렬 객체여서, 하나를 바꾸면 다른 하나도 바뀝니다"),
                                new Words("How many matrices exist after v = p?", "v = p를 실행하고 나면 행렬은 몇 개 있나요?"))
                        .without("state-starts-at-parameters"),
                Mistake.of(
                        "state-starts-at-parameters",
                        MOMENTUM,
                        new Words(
                                "the state starts with the parameter's values where it should start at zero",
                                "상태가 0이 아니라 매개변수의 값에서 시작합니다"),
                        new Words("How fast is a ball that has not been pushed yet?", "아직 아무도 밀지 않은 공의 속도는 얼마인가요?")));
    }

    /** Those of looking ahead. */
    static List<Mistake> nesterov() {
        return List.of(
                Mistake.of(
                                "nesterov-old-order",
                                NESTEROV,
                                new Words(
                                        "the velocity is updated first, and the line for p, which needs the old one, uses the new",
                                        "속도를 먼저 갱신해서, 이전 속도를 써야 하는 p의 식에 새 속도가 들어갑니다"),
                                new Words(
                                        "What does the velocity contribute to the very first step?",
                                        "맨 첫 갱신에서 속도가 보태는 양은 얼마여야 할까요?"))
                        .without("nesterov-is-momentum"),
                Mistake.of(
                        "nesterov-is-momentum",
                        NESTEROV,
                        new Words("the rule is plain momentum, without the look ahead", "앞을 내다보는 항이 없는 일반 모멘텀과 같습니다"),
                        new Words(
                                "How long is your first step, compared with one of SGD?",
                                "첫 번째 이동량은 SGD의 이동량과 비교해 얼마나 긴가요?")),
                Mistake.of(
                                "nesterov-momentum-once",
                                NESTEROV,
                                new Words(
                                        "the old velocity enters with momentum where its square belongs",
                                        "이전 속도에 momentum의 제곱이 아니라 momentum이 곱해집니다"),
                                new Words(
                                        "Put the new velocity into the form that uses it, and multiply out: what stands at the old one?",
                                        "새 속도를 쓰는 식에 새 속도를 대입해 전개해 보세요. 이전 속도의 계수는 무엇인가요?"))
                        .without("nesterov-is-momentum"));
    }
}
