package reference.gates;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in the gates. */
final class GateMistakes {
    private static final String ADD_AND_MULTIPLY = "1. Add and multiply";
    private static final String MAX = "2. Max";

    private GateMistakes() {}

    static List<Mistake> ofAddAndMultiply() {
        return List.of(
                mistake(
                                ADD_AND_MULTIPLY,
                                "ignores-upstream",
                                "the upstream gradient is left out: what comes back is the gate’s own slope",
                                "상류 기울기를 곱하지 않고 게이트 자신의 미분만 돌려줍니다",
                                "If upstream were twice as large, what should happen to the answer?",
                                "상류 기울기가 두 배가 되면 답은 어떻게 되어야 하나요?")
                        .without("add-ignores-upstream", "multiply-ignores-upstream"),
                mistake(
                        ADD_AND_MULTIPLY,
                        "add-ignores-upstream",
                        "the add gate returns 1 and 1, whatever the upstream gradient is",
                        "덧셈 게이트가 상류 기울기와 상관없이 1과 1을 돌려줍니다",
                        "If upstream were twice as large, what should the add gate return?",
                        "상류 기울기가 두 배가 되면 덧셈 게이트는 무엇을 돌려주어야 하나요?"),
                mistake(
                        ADD_AND_MULTIPLY,
                        "not-reset",
                        "what an earlier call has left is added to the answer",
                        "이전 호출에서 남은 값이 답에 더해집니다",
                        "What is in your fields when a method is called for the second time?",
                        "메서드가 두 번째로 불릴 때 필드에는 무엇이 들어 있나요?"),
                mistake(
                                ADD_AND_MULTIPLY,
                                "add-splits",
                                "the add gate gives half of the upstream gradient to each input",
                                "덧셈 게이트가 상류 기울기를 절반씩 나누어 줍니다",
                                "If only x grows by 0.1, by how much does x + y grow?",
                                "x만 0.1 커지면 x + y는 얼마나 커지나요?")
                        .without("add-like-multiply"),
                mistake(
                        ADD_AND_MULTIPLY,
                        "add-like-multiply",
                        "the add gate multiplies the upstream gradient by the other input, as a multiply gate does",
                        "덧셈 게이트가 곱셈 게이트처럼 상류 기울기에 다른 쪽 입력을 곱합니다",
                        "Does it matter for the slope of x + y along x how large y is?",
                        "x + y를 x로 미분할 때 y의 크기가 영향을 주나요?"),
                mistake(
                        ADD_AND_MULTIPLY,
                        "multiply-ignores-upstream",
                        "the multiply gate returns its own slopes, without the upstream gradient",
                        "곱셈 게이트가 상류 기울기를 곱하지 않고 자신의 미분만 돌려줍니다",
                        "If upstream were twice as large, what should the multiply gate return?",
                        "상류 기울기가 두 배가 되면 곱셈 게이트는 무엇을 돌려주어야 하나요?"),
                mistake(
                        ADD_AND_MULTIPLY,
                        "inputs-of-first-forward",
                        "backward uses the inputs of the gate’s first forward, not of the latest one",
                        "backward가 마지막 순전파가 아니라 첫 순전파의 입력을 씁니다",
                        "What is in your fields after two forwards?",
                        "순전파를 두 번 하고 나면 필드에 무엇이 들어 있나요?"),
                mistake(
                                ADD_AND_MULTIPLY,
                                "multiply-not-swapped",
                                "each factor gets the upstream gradient times itself, not times the other factor",
                                "각 입력에 다른 쪽 입력이 아니라 자기 자신을 곱해 줍니다",
                                "If x grows by 0.1, by how much does x · y grow when y is 5?",
                                "y가 5일 때 x가 0.1 커지면 x · y는 얼마나 커지나요?")
                        .without("multiply-passes-product", "multiply-like-add"),
                mistake(
                                ADD_AND_MULTIPLY,
                                "multiply-passes-product",
                                "both factors get the upstream gradient times the product",
                                "두 입력 모두에 상류 기울기와 곱 x · y를 곱해 줍니다",
                                "How many factors are left when x · y is differentiated along x?",
                                "x · y를 x로 미분하면 어떤 인수가 남나요?")
                        .without("multiply-like-add"),
                mistake(
                        ADD_AND_MULTIPLY,
                        "multiply-like-add",
                        "the multiply gate passes the upstream gradient on unchanged, as an add gate does",
                        "곱셈 게이트가 덧셈 게이트처럼 상류 기울기를 그대로 전달합니다",
                        "If x grows by 0.1, by how much does x · y grow when y is 5?",
                        "y가 5일 때 x가 0.1 커지면 x · y는 얼마나 커지나요?"));
    }

    static List<Mistake> ofMax() {
        return List.of(
                mistake(
                        MAX,
                        "max-is-min",
                        "the smaller input comes out",
                        "작은 쪽 입력이 나옵니다",
                        "What should come out for 2 and 5?",
                        "2와 5를 넣으면 무엇이 나와야 하나요?"),
                mistake(
                        MAX,
                        "max-from-MIN_VALUE",
                        "the search for the maximum starts at Double.MIN_VALUE, which is positive: two negative inputs give 4.9E-324",
                        "Double.MIN_VALUE에서 최댓값을 찾기 시작합니다. 이 값은 양수이므로 두 입력이 음수이면 4.9E-324가 됩니다",
                        "Print Double.MIN_VALUE: is it the number that you expect?",
                        "Double.MIN_VALUE를 출력해 보세요. 생각하던 수인가요?"),
                mistake(
                                MAX,
                                "max-wrong-route",
                                "the smaller input gets the gradient, not the larger one",
                                "큰 입력이 아니라 작은 입력이 기울기를 받습니다",
                                "Which of the two inputs had a say in the output?",
                                "두 입력 가운데 출력을 정한 것은 어느 쪽인가요?")
                        .without("max-is-min", "max-routes-to-both", "max-routes-to-first"),
                mistake(
                                MAX,
                                "max-routes-to-both",
                                "both inputs get the whole gradient",
                                "두 입력이 모두 기울기 전체를 받습니다",
                                "If the smaller input grows by a little, does the output change?",
                                "작은 쪽 입력이 조금 커지면 출력이 달라지나요?")
                        .without("max-routes-to-first", "max-tie-to-both", "max-tie-to-none"),
                mistake(
                                MAX,
                                "max-routes-to-first",
                                "the first input gets the gradient, even where the second one is larger",
                                "둘째 입력이 더 클 때에도 첫째 입력이 기울기를 받습니다",
                                "Which input should get the gradient at forward(2, 5)?",
                                "forward(2, 5)였다면 어느 입력이 기울기를 받아야 하나요?")
                        .without("max-tie-to-both", "max-tie-to-none"),
                mistake(
                                MAX,
                                "max-tie-to-both",
                                "at a tie both inputs get the whole gradient, which makes twice as much of it",
                                "두 입력이 같을 때 둘 다 기울기 전체를 받아서 합이 두 배가 됩니다",
                                "What do your two conditions say when x equals y?",
                                "x와 y가 같을 때 여러분의 두 조건은 각각 참인가요, 거짓인가요?")
                        .without("max-tie-to-none"),
                mistake(
                        MAX,
                        "max-tie-to-none",
                        "at a tie neither input gets a gradient, and it is lost",
                        "두 입력이 같을 때 어느 쪽도 기울기를 받지 못해 기울기가 사라집니다",
                        "What do your two conditions say when x equals y?",
                        "x와 y가 같을 때 여러분의 두 조건은 각각 참인가요, 거짓인가요?"));
    }

    static Mistake mistake(String task, String id, String en, String ko, String hintEn, String hintKo) {
        return Mistake.of(id, task, new Words(en, ko), new Words(hintEn, hintKo));
    }
}
