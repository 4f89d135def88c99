package reference.network;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong on the way forward. */
final class FeedforwardMistakes {
    private static final String TASK = "1. Feedforward";

    private FeedforwardMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                                "bias-forgotten-forward",
                                "the biases are not added on the way forward",
                                "순전파에서 편향을 더하지 않습니다",
                                "What is the output when all weights are 0?",
                                "가중치가 모두 0이면 출력은 얼마인가요?")
                        .without("bias-added-after-sigmoid"),
                mistake(
                                "bias-added-after-sigmoid",
                                "the biases are added after the sigmoid instead of before it",
                                "편향을 시그모이드 앞이 아니라 뒤에서 더합니다",
                                "Can the output of a layer be larger than 1?",
                                "한 층의 출력이 1보다 클 수 있나요?")
                        .without("bias-forgotten-in-backprop"),
                mistake(
                                "sigmoid-missing-on-output",
                                "the last layer has no sigmoid: its weighted sums are returned",
                                "마지막 층에 시그모이드를 쓰지 않고 가중합을 그대로 돌려줍니다",
                                "Which layers does the handout give a sigmoid to?",
                                "과제에서는 어느 층에 시그모이드를 쓰나요?")
                        .without("softmax-on-output"),
                mistake(
                        "sigmoid-missing-on-hidden",
                        "only the last layer has a sigmoid",
                        "시그모이드를 마지막 층에만 씁니다",
                        "What do several layers without a sigmoid between them amount to?",
                        "사이에 시그모이드가 없는 여러 층은 결국 무엇과 같은가요?"),
                mistake(
                                "sigmoid-sign",
                                "the sigmoid is computed as 1 / (1 + e^z), which falls where it should rise",
                                "시그모이드를 1 / (1 + e^z)로 계산해서, 커져야 할 값이 작아집니다",
                                "What is your sigmoid at z = 5, and what at z = -5?",
                                "여러분의 시그모이드는 z = 5일 때와 z = -5일 때 각각 얼마인가요?")
                        .without("tanh-for-sigmoid", "sigmoid-overflow"),
                mistake(
                                "tanh-for-sigmoid",
                                "tanh is used where the sigmoid is asked for",
                                "시그모이드 대신 tanh를 씁니다",
                                "Between which values does a layer’s output have to lie?",
                                "한 층의 출력은 어떤 값들 사이에 있어야 하나요?")
                        .without("sigmoid-overflow"),
                mistake(
                        "softmax-on-output",
                        "the last layer has a softmax instead of the sigmoid",
                        "마지막 층에 시그모이드 대신 소프트맥스를 씁니다",
                        "Must the outputs add up to 1 in this network?",
                        "이 신경망에서 출력의 합이 꼭 1이어야 하나요?"),
                mistake(
                        "sigmoid-overflow",
                        "the sigmoid is not a number for large z, because e^z becomes infinite above and below the line",
                        "z가 크면 분자와 분모의 e^z가 모두 무한대가 되어 시그모이드가 NaN이 됩니다",
                        "What does your formula give for z = 1000, step by step?",
                        "z = 1000을 식에 넣고 한 단계씩 계산하면 무엇이 나오나요?"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
