package reference.linear;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in the hinge loss. */
final class HingeMistakes {
    private static final String TASK = "5. Hinge loss";

    private HingeMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                        "hinge-margin-missing",
                        "the margin of 1 is missing: a score that is only just larger costs nothing",
                        "마진 1이 빠져서 점수가 조금이라도 크기만 하면 손실이 없습니다",
                        "What does a sample cost whose scores are all equal?",
                        "점수가 모두 같은 샘플의 손실은 얼마여야 할까요?"),
                mistake(
                        "hinge-counts-true-class",
                        "the true class is not left out of the sum",
                        "합에서 정답 클래스를 빼놓지 않습니다",
                        "What does your sum contain for j = y?",
                        "j = y일 때 합에는 무엇이 더해지나요?"),
                mistake(
                        "hinge-difference-reversed",
                        "the score of the true class and that of the other class have changed places",
                        "정답 클래스의 점수와 다른 클래스의 점수가 뒤바뀌었습니다",
                        "Should the loss grow or shrink when the true class's score grows?",
                        "정답 클래스의 점수가 커지면 손실은 커져야 하나요, 작아져야 하나요?"),
                mistake(
                                "hinge-not-clipped",
                                "terms below 0 are added, too",
                                "0보다 작은 항도 더합니다",
                                "Can one class make up for another one's loss?",
                                "한 클래스가 다른 클래스의 손실을 메워 줄 수 있나요?")
                        .without("hinge-largest-only"),
                mistake(
                        "hinge-squared",
                        "every term is squared",
                        "항마다 제곱합니다",
                        "Does the handout's loss have a square anywhere but in the penalty?",
                        "과제의 손실에서 규제 항 말고 제곱이 있는 곳이 있나요?"),
                mistake(
                        "hinge-largest-only",
                        "only the worst class counts, where all should",
                        "모든 클래스가 아니라 가장 나쁜 클래스만 셉니다",
                        "Is there a sum or a maximum over the classes?",
                        "클래스에 대해 더하나요, 최댓값을 취하나요?"),
                mistake(
                                "hinge-true-class-in-gradient",
                                "the true class is counted among the violations in the gradient",
                                "기울기에서 정답 클래스까지 위반한 것으로 셉니다",
                                "What should one row of dscores add up to?",
                                "dscores의 한 행을 모두 더하면 얼마여야 할까요?")
                        .without("hinge-no-true-term", "hinge-true-term-once"),
                mistake(
                                "hinge-no-true-term",
                                "the gradient has no part for the score of the true class",
                                "기울기에 정답 클래스의 점수에 대한 부분이 없습니다",
                                "Does the loss change when the score of the true class does?",
                                "정답 클래스의 점수가 바뀌면 손실도 바뀌나요?")
                        .without("hinge-true-term-once", "hinge-only-true-term"),
                mistake(
                        "hinge-true-term-once",
                        "the score of the true class gets a gradient of -1 at most, however many margins are violated",
                        "위반한 클래스가 여럿이어도 정답 클래스의 점수는 -1까지만 받습니다",
                        "In how many terms of the sum does the score of the true class occur?",
                        "정답 클래스의 점수는 합의 항 몇 개에 나오나요?"),
                mistake(
                                "hinge-only-true-term",
                                "the gradient has a part for the score of the true class only",
                                "기울기에 정답 클래스의 점수에 대한 부분만 있습니다",
                                "Does the loss change when the score of a wrong class does?",
                                "틀린 클래스의 점수가 바뀌면 손실도 바뀌나요?")
                        .without("hinge-violation-in-gradient"),
                mistake(
                        "hinge-every-class-in-gradient",
                        "classes whose margin is kept get a gradient, too",
                        "마진을 지킨 클래스도 기울기를 받습니다",
                        "How much does a term of the loss change that is 0?",
                        "값이 0인 항은 얼마나 변하나요?"),
                mistake(
                        "hinge-violation-in-gradient",
                        "the gradient contains how much a margin is violated where 1 is expected",
                        "기울기에 1이 아니라 위반한 크기가 들어 있습니다",
                        "What is the slope of max(0, z) where z is 5?",
                        "z가 5일 때 max(0, z)의 기울기는 얼마인가요?"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
