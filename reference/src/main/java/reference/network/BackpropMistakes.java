package reference.network;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong on the way back. */
final class BackpropMistakes {
    private static final String TASK = "2. Backpropagation";

    private BackpropMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                        "cross-entropy-delta",
                        "the error of the last layer is a - y: the slope of the sigmoid is left out, as with the cross-entropy cost",
                        "마지막 층의 오차가 a - y뿐이고 시그모이드의 기울기를 곱하지 않습니다. 교차 엔트로피 비용을 쓸 때의 식입니다",
                        "Which cost does this network have, and what lies between z and a in the last layer?",
                        "이 신경망의 비용은 무엇이고, 마지막 층의 z와 a 사이에는 무엇이 있나요?"),
                mistake(
                        "cost-factor-two",
                        "the error of the last layer is twice as large: 2 (a - y) where a - y is expected",
                        "마지막 층의 오차가 두 배입니다. a - y여야 하는데 2 (a - y)입니다",
                        "Which factor does the cost in the handout begin with?",
                        "과제의 비용은 어떤 계수로 시작하나요?"),
                mistake(
                        "gradient-sign",
                        "the error of the last layer is y - a, so that all gradients have the opposite sign",
                        "마지막 층의 오차가 y - a여서 모든 기울기의 부호가 반대입니다",
                        "If an output is already too large and grows, does the cost rise or fall?",
                        "이미 너무 큰 출력이 더 커지면 비용은 커지나요, 작아지나요?"),
                mistake(
                                "prime-of-activation",
                                "the slope of the sigmoid is taken at the activation a, where it belongs at the sum z",
                                "시그모이드의 기울기를 가중합 z가 아니라 활성값 a에서 구합니다",
                                "What goes into the sigmoid in the forward pass: z or a?",
                                "순전파에서 시그모이드에 들어가는 것은 z인가요, a인가요?")
                        .without("sigmoid-derivative-of-input"),
                mistake(
                                "sigmoid-derivative-of-input",
                                "the slope is computed as z (1 - z) with the sum z, where the sigmoid’s value belongs",
                                "기울기를 시그모이드의 값이 아니라 가중합 z로 z (1 - z)처럼 계산합니다",
                                "Between which values must the slope of a sigmoid lie?",
                                "시그모이드의 기울기는 어떤 값들 사이에 있어야 하나요?")
                        .without("prime-without-complement", "prime-without-value"),
                mistake(
                                "prime-without-complement",
                                "the slope of the sigmoid is taken as s(z): the factor 1 - s(z) is missing",
                                "시그모이드의 기울기를 s(z)로 계산합니다. 인수 1 - s(z)가 빠졌습니다",
                                "What should the slope of the sigmoid be for very large z?",
                                "z가 아주 클 때 시그모이드의 기울기는 얼마여야 하나요?")
                        .without("prime-without-value"),
                mistake(
                        "prime-without-value",
                        "the slope of the sigmoid is taken as 1 - s(z): the factor s(z) is missing",
                        "시그모이드의 기울기를 1 - s(z)로 계산합니다. 인수 s(z)가 빠졌습니다",
                        "What should the slope of the sigmoid be for very negative z?",
                        "z가 아주 작은 음수일 때 시그모이드의 기울기는 얼마여야 하나요?"),
                mistake(
                                "bias-forgotten-in-backprop",
                                "backprop’s own forward pass does not add the biases",
                                "backprop 안의 순전파에서 편향을 더하지 않습니다",
                                "Do backprop and feedforward compute the same output for the same x?",
                                "같은 x에 대해 backprop과 feedforward가 계산하는 출력이 같은가요?")
                        .without("bias-forgotten-forward"),
                mistake(
                        "bias-gradient-forgotten",
                        "the gradients of the biases stay at zero",
                        "편향의 기울기가 0으로 남아 있습니다",
                        "Where does backprop put something into nablaB?",
                        "backprop의 어디에서 nablaB에 값을 넣나요?"),
                mistake(
                                "weight-gradient-transposed",
                                "the gradients of the weights are transposed",
                                "가중치의 기울기가 전치되어 있습니다",
                                "What shape must nablaW.get(l) have so that it can be subtracted from weights().get(l)?",
                                "weights().get(l)에서 뺄 수 있으려면 nablaW.get(l)의 모양이 어때야 할까요?")
                        .without("layerwise-update-inside-backprop", "backprop-moves-parameters"),
                mistake(
                                "gradients-swapped",
                                "nablaW and nablaB are exchanged in the result",
                                "결과에서 nablaW와 nablaB가 서로 바뀌어 있습니다",
                                "In which order does the constructor of Gradients take its lists?",
                                "Gradients의 생성자는 두 리스트를 어떤 순서로 받나요?")
                        .without("backprop-moves-parameters"),
                mistake(
                                "z-for-activation",
                                "the gradients of the weights are computed with z of the layer before, where its activation belongs",
                                "가중치의 기울기를 앞 층의 활성값이 아니라 앞 층의 z로 계산합니다",
                                "What exactly is a weight multiplied by on the way forward?",
                                "순전파에서 가중치와 곱해지는 것은 정확히 무엇인가요?")
                        .without("activation-of-same-layer"),
                mistake(
                                "activation-of-same-layer",
                                "the gradients of the weights are computed with the activation of the layer that they lead to, where the one they come from belongs",
                                "가중치의 기울기를 가중치가 나오는 층이 아니라 들어가는 층의 활성값으로 계산합니다",
                                "Which two layers does a weight connect, and which of them is its input?",
                                "가중치는 어느 두 층을 잇고, 그중 어느 쪽이 입력인가요?")
                        .without("layerwise-update-inside-backprop", "backprop-moves-parameters"),
                mistake(
                                "hidden-prime-missing",
                                "the errors of the hidden layers lack the slope of the sigmoid",
                                "은닉층의 오차에 시그모이드의 기울기가 곱해져 있지 않습니다",
                                "What lies between z and a in a hidden layer?",
                                "은닉층의 z와 a 사이에는 무엇이 있나요?")
                        .without("hidden-prime-of-next-layer"),
                mistake(
                        "hidden-prime-of-next-layer",
                        "the error of a hidden layer is multiplied by the slopes of the layer after it",
                        "은닉층의 오차에 그 층이 아니라 다음 층의 기울기를 곱합니다",
                        "Which z belongs to the layer whose error you compute?",
                        "지금 오차를 구하는 층의 z는 어느 것인가요?"),
                mistake(
                        "wrong-layer-weights",
                        "the error is carried back through the weights that lead into the layer, where those that leave it belong",
                        "오차를 층에서 나가는 가중치가 아니라 층으로 들어오는 가중치로 되돌립니다",
                        "Through which weights does a hidden unit influence the cost?",
                        "은닉 유닛은 어느 가중치를 거쳐 비용에 영향을 주나요?"),
                mistake(
                        "weights-not-transposed",
                        "the error is carried back with the weights as they are, not transposed",
                        "오차를 되돌릴 때 가중치를 전치하지 않고 그대로 곱합니다",
                        "Over which index is summed on the way forward, and over which on the way back?",
                        "순전파에서는 어느 첨자로, 역전파에서는 어느 첨자로 더하나요?"),
                mistake(
                                "gradients-in-reverse-order",
                                "the lists begin with the last layer, in the order of the way back",
                                "두 리스트가 역전파한 순서대로 마지막 층부터 들어 있습니다",
                                "Which layer does nablaW.get(0) belong to?",
                                "nablaW.get(0)은 어느 층의 것인가요?")
                        .without("backprop-moves-parameters"),
                mistake(
                                "first-layer-left-out",
                                "the loop ends one layer too soon: the gradients next to the input stay at zero",
                                "반복이 한 층 일찍 끝나서 입력 바로 다음 층의 기울기가 0으로 남습니다",
                                "For which layer numbers does your loop run?",
                                "반복문은 어느 층 번호까지 도나요?")
                        .without("loop-stops-early", "output-delta-reused"),
                mistake(
                                "loop-stops-early",
                                "only one hidden layer gets gradients; those further in front stay at zero",
                                "은닉층 하나만 기울기를 받고, 그보다 앞쪽 층은 0으로 남습니다",
                                "What does your code do when there are three hidden layers?",
                                "은닉층이 세 개일 때 코드는 무엇을 하나요?")
                        .without("output-delta-reused"),
                mistake(
                        "output-delta-reused",
                        "every hidden layer computes its error from that of the last layer, not from that of the layer after it",
                        "모든 은닉층의 오차를 바로 다음 층이 아니라 마지막 층의 오차에서 구합니다",
                        "What does your variable for the error hold when the second hidden layer is reached?",
                        "두 번째 은닉층에 이르렀을 때 오차 변수에는 무엇이 들어 있나요?"),
                mistake(
                                "gradients-accumulate",
                                "the gradients of each call are added to those of the calls before",
                                "호출할 때마다 이전 기울기에 더해집니다",
                                "What does backprop return when it is called twice with the same arguments?",
                                "같은 인수로 backprop을 두 번 부르면 무엇을 돌려주나요?")
                        .without("layerwise-update-inside-backprop"),
                mistake(
                        "backprop-moves-parameters",
                        "backprop subtracts the gradients from the parameters",
                        "backprop이 매개변수에서 기울기를 뺍니다",
                        "Which methods may change the network?",
                        "신경망을 바꾸어도 되는 메서드는 어느 것인가요?"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
