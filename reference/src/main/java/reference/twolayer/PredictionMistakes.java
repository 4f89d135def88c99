package reference.twolayer;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in prediction. */
final class PredictionMistakes {
    private static final String TASK = "5. Prediction";

    private PredictionMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                                "argmax-wrong-axis",
                                "the largest score is looked for in each column: the answer is "
                                        + "one sample per class",
                                "열마다 가장 큰 점수를 찾아 클래스마다 샘플 하나가 나옵니다",
                                "How many predictions should there be for N samples?",
                                "샘플이 N개이면 예측은 몇 개여야 하나요?")
                        .without("argmax-from-zero", "returns-score-not-class"),
                mistake(
                                "argmax-from-zero",
                                "the search for the largest score starts at 0: rows without a "
                                        + "positive score become class 0",
                                "가장 큰 점수를 0에서부터 찾아, 양수 점수가 없는 행은 클래스 0이 됩니다",
                                "What do you predict for the scores -3, -1, -2?",
                                "점수가 -3, -1, -2이면 무엇으로 예측하나요?")
                        .without("returns-score-not-class", "relu-on-scores", "scores-are-probabilities"),
                mistake(
                        "returns-score-not-class",
                        "the largest score itself is returned, cut to a whole number, "
                                + "where its position is expected",
                        "가장 큰 점수의 위치가 아니라 점수 자체를 정수로 잘라 돌려줍니다",
                        "Is what you return a score or a class?",
                        "돌려주는 값은 점수인가요, 클래스인가요?"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
