package reference.linear;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in the numerical gradient. */
final class DifferenceMistakes {
    private static final String TASK = "7. Numerical gradient";

    private DifferenceMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                                "forward-difference",
                                "the difference is taken ahead only: (f(w + h) - f(w)) / h",
                                "앞쪽 차분 (f(w + h) - f(w)) / h를 구합니다",
                                "On which sides of w do you ask the function?",
                                "w의 어느 쪽에서 함숫값을 구하나요?")
                        .without("backward-difference", "divided-by-h", "all-entries-moved"),
                mistake(
                                "backward-difference",
                                "the difference is taken behind only: (f(w) - f(w - h)) / h",
                                "뒤쪽 차분 (f(w) - f(w - h)) / h를 구합니다",
                                "On which sides of w do you ask the function?",
                                "w의 어느 쪽에서 함숫값을 구하나요?")
                        .without("divided-by-h", "all-entries-moved"),
                mistake(
                                "divided-by-h",
                                "the central difference is divided by h where 2h is expected",
                                "중앙 차분을 2h가 아니라 h로 나눕니다",
                                "How far apart are the two places where you ask the function?",
                                "함숫값을 구하는 두 곳은 얼마나 떨어져 있나요?")
                        .without("difference-not-divided"),
                mistake(
                        "difference-not-divided",
                        "the difference is not divided at all",
                        "차이를 나누지 않습니다",
                        "Is a slope a difference, or a difference per what?",
                        "기울기는 차이인가요, 무엇에 대한 차이의 비율인가요?"),
                mistake(
                        "difference-sign",
                        "the two values are subtracted the wrong way round",
                        "두 값을 거꾸로 뺍니다",
                        "If f grows with w, is your slope positive?",
                        "w가 커질 때 f도 커진다면 기울기가 양수인가요?"),
                mistake(
                        "step-size-fixed",
                        "h is always 1e-4, whatever the caller asks for",
                        "h를 넘겨받은 값 대신 늘 1e-4로 씁니다",
                        "Where in your method does the argument h occur?",
                        "메서드에서 인수 h는 어디에 쓰이나요?"),
                mistake(
                                "entry-not-put-back",
                                "an entry stays moved while the next ones are measured",
                                "움직인 값을 되돌리지 않은 채 다음 값을 잽니다",
                                "What does the matrix look like when the second entry's turn comes?",
                                "둘째 값의 차례가 되었을 때 행렬은 어떤 모습인가요?")
                        .without("all-entries-moved"),
                mistake(
                        "all-entries-moved",
                        "all entries are moved at once",
                        "모든 값을 한꺼번에 움직입니다",
                        "How many entries differ between the two matrices that you ask the function with?",
                        "함수에 넣는 두 행렬은 값이 몇 개나 다른가요?"),
                mistake(
                        "entries-left-out",
                        "only the first entries are measured, as many as there are rows; the rest stays 0",
                        "행의 개수만큼만 재고 나머지는 0으로 둡니다",
                        "How many slopes does a 2 x 3 matrix have?",
                        "2 x 3 행렬에는 기울기가 몇 개 있나요?"),
                mistake(
                        "gradient-transposed",
                        "the gradient is transposed",
                        "기울기가 전치되어 있습니다",
                        "Which shape does the result have for a 2 x 3 matrix?",
                        "2 x 3 행렬이면 결과의 모양은 어때야 할까요?"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
