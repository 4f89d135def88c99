package reference.network;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in counting right answers. */
final class EvaluationMistakes {
    private static final String TASK = "5. Evaluation";

    private EvaluationMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                                "evaluate-counts-misses",
                                "the examples that are wrong are counted",
                                "틀린 예제의 수를 셉니다",
                                "What should evaluate return for a perfect network?",
                                "완벽한 신경망이라면 evaluate는 무엇을 돌려주어야 하나요?")
                        .without("evaluate-smallest-output"),
                mistake(
                                "evaluate-rounds-outputs",
                                "every output is rounded to 0 or 1 and has to agree with y",
                                "모든 출력을 0이나 1로 반올림해서 y와 같아야 맞은 것으로 칩니다",
                                "Is an example right whose outputs are 0.3 and 0.4, with the second one wanted?",
                                "출력이 0.3과 0.4이고 정답이 두 번째라면 맞은 것인가요?")
                        .without("evaluate-smallest-output"),
                mistake(
                        "evaluate-smallest-output",
                        "the position of the smallest output is taken",
                        "가장 작은 출력의 위치를 봅니다",
                        "Which output of a trained network is large for a right class?",
                        "학습된 신경망에서 정답 클래스의 출력은 큰가요, 작은가요?"),
                mistake(
                                "evaluate-percent",
                                "a percentage is returned, not a count",
                                "개수가 아니라 백분율을 돌려줍니다",
                                "What is the largest number that evaluate may return for 20 examples?",
                                "예제가 20개일 때 evaluate가 돌려줄 수 있는 가장 큰 수는 얼마인가요?")
                        .without("evaluate-skips-last"),
                mistake(
                        "evaluate-skips-last",
                        "the last example is not looked at",
                        "마지막 예제를 보지 않습니다",
                        "How many examples does your loop look at when there is only one?",
                        "예제가 하나뿐이면 반복문은 몇 개를 보나요?"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
