package reference.gates;

import static reference.gates.GateMistakes.mistake;

import backmark.check.bank.Mistake;
import java.util.List;

/** What students get wrong when they put gates together. */
final class ExpressionMistakes {
    private static final String EXPRESSIONS = "5. Expressions";

    private ExpressionMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                        EXPRESSIONS,
                        "stale-inputs",
                        "two nodes of the graph share one gate: on the way back, the first has the inputs of the second",
                        "그래프의 두 노드가 게이트 하나를 함께 씁니다. 역전파 때 앞 노드가 뒤 노드의 입력을 씁니다",
                        "How many forwards can one gate object remember?",
                        "게이트 객체 하나는 순전파를 몇 번까지 기억할 수 있나요?"),
                mistake(
                        EXPRESSIONS,
                        "starts-with-output",
                        "the way back starts with f where it starts with 1",
                        "역전파를 1이 아니라 f에서 시작합니다",
                        "By how much does f change when f changes by 0.1?",
                        "f가 0.1 변하면 f는 얼마나 변하나요?"),
                mistake(
                        EXPRESSIONS,
                        "gradients-swapped",
                        "the gradients are right and stand under each other’s names",
                        "기울기의 값은 맞지만 서로 이름이 바뀌어 있습니다",
                        "In which order does backward return its numbers?",
                        "backward는 어떤 순서로 수를 돌려주나요?"),
                mistake(
                        EXPRESSIONS,
                        "neuron-without-sigmoid",
                        "the neuron ends with its weighted sum: the sigmoid is missing",
                        "뉴런이 가중합에서 끝나고 시그모이드가 빠져 있습니다",
                        "Between which two numbers must f of the neuron lie?",
                        "뉴런의 f는 어떤 두 수 사이에 있어야 하나요?"),
                mistake(
                                EXPRESSIONS,
                                "fan-out-overwritten",
                                "of the two ways from x to f, the gradient of the last one replaces that of the other",
                                "x에서 f에 이르는 두 갈래 가운데 나중 것의 기울기가 다른 것을 덮어씁니다",
                                "What was in dx before you assigned to it for the second time?",
                                "dx에 두 번째로 값을 넣기 전에 dx에는 무엇이 들어 있었나요?")
                        .without("fan-out-first-way"),
                mistake(
                        EXPRESSIONS,
                        "fan-out-first-way",
                        "of the two ways from x to f, the one through the sum is forgotten",
                        "x에서 f에 이르는 두 갈래 가운데 합을 거치는 쪽을 빠뜨렸습니다",
                        "When x grows, which of the two factors of f grow?",
                        "x가 커지면 f의 두 인수 가운데 어느 것이 커지나요?"));
    }
}
