package reference.twolayer;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in the scores. */
final class ScoreMistakes {
    private static final String TASK = "1. Scores";

    private ScoreMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                                "relu-missing",
                                "the hidden layer has no ReLU: f goes into the second layer as it is",
                                "은닉층에 ReLU가 없어 f가 그대로 둘째 층에 들어갑니다",
                                "Without anything between them, two affine layers are worth how many?",
                                "두 어파인 층 사이에 아무것도 없다면 층이 몇 개인 것과 같을까요?")
                        .without(
                                "leaky-relu",
                                "relu-backward-identity",
                                "relu-mask-inverted",
                                "relu-mask-of-gradient",
                                "pre-activation-for-hidden"),
                mistake(
                        "leaky-relu",
                        "negative inputs of the ReLU are multiplied by .01 where 0 is " + "expected",
                        "ReLU의 음수 입력이 0이 되지 않고 0.01배가 됩니다",
                        "What does the handout’s ReLU return for -3?",
                        "과제의 ReLU는 -3을 넣으면 무엇을 돌려주나요?"),
                mistake(
                        "relu-on-scores",
                        "a ReLU is applied to the scores, too",
                        "점수에도 ReLU를 적용합니다",
                        "May a score be negative?",
                        "점수는 음수가 될 수 있을까요?"),
                mistake(
                                "bias-forgotten-forward",
                                "neither layer adds its biases",
                                "두 층 모두 편향을 더하지 않습니다",
                                "If X were all zeros, what should the scores be?",
                                "X가 모두 0이면 점수는 얼마여야 할까요?")
                        .without("hidden-bias-forgotten", "output-bias-forgotten"),
                mistake(
                                "hidden-bias-forgotten",
                                "the first layer does not add b1",
                                "첫째 층이 b1을 더하지 않습니다",
                                "If X were all zeros, what should f be?",
                                "X가 모두 0이면 f는 얼마여야 할까요?")
                        .without("output-bias-forgotten"),
                mistake(
                        "output-bias-forgotten",
                        "the second layer does not add b2",
                        "둘째 층이 b2를 더하지 않습니다",
                        "If every hidden unit were 0, what should the scores be?",
                        "은닉 유닛이 모두 0이면 점수는 얼마여야 할까요?"),
                mistake(
                        "scores-are-probabilities",
                        "scores() returns the softmax of the scores",
                        "scores()가 점수 대신 소프트맥스 값을 돌려줍니다",
                        "Where in the chain of formulas does the softmax come: before or "
                                + "after what scores() returns?",
                        "식의 순서에서 소프트맥스는 scores()가 돌려주는 값의 앞인가요, 뒤인가요?"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
