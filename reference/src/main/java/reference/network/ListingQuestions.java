package reference.network;

import backmark.check.bank.Words;
import backmark.check.lines.Accepted;
import backmark.check.lines.LineKey;
import backmark.check.lines.LineQuestion;
import backmark.check.lines.Lines;
import backmark.check.lines.UsualAnswer;
import java.util.List;

/** The key to the five questions about {@code listing/TanhNet.java}. */
final class ListingQuestions {
    private ListingQuestions() {}

    static LineKey key() {
        return new LineKey(List.of(comparison(), lastError(), lastHiddenError(), lastWeights(), update()));
    }

    private static LineQuestion comparison() {
        return new LineQuestion(
                "1",
                List.of(Accepted.exactly(Lines.of(35))),
                List.of(
                        usual(
                                "output-is-not-comparison",
                                Lines.range(32, 33),
                                "lines 32 and 33 compute the output; no label has been looked at there",
                                "32행과 33행은 출력을 계산할 뿐, 아직 정답을 보지 않습니다",
                                "Which line of the loop is the first to use labels?",
                                "반복문 안에서 labels를 처음 쓰는 행은 어디인가요?"),
                        usual(
                                "slope-is-not-comparison",
                                Lines.of(36),
                                "line 36 works on with the result of the comparison, which has been made before",
                                "36행은 이미 끝난 비교의 결과를 가지고 계산을 이어 갑니다",
                                "Where does e3 come from?",
                                "e3은 어디에서 오나요?"),
                        usual(
                                "helper-is-not-comparison",
                                Lines.range(107, 109),
                                "lines 107 to 109 can subtract any two arrays; that they are output and label is decided"
                                        + " where they are called",
                                "107–109행은 어떤 두 배열이든 뺄 수 있습니다. 출력과 정답을 빼는지는 부르는 곳에서 정해집니다",
                                "Who calls difference, and with what?",
                                "difference를 어디에서 무엇을 가지고 부르나요?")));
    }

    private static LineQuestion lastError() {
        return new LineQuestion(
                "2",
                List.of(new Accepted(Lines.of(36), Lines.of(35))),
                List.of(
                        usual(
                                "comparison-is-not-gradient",
                                Lines.of(35),
                                "line 35 is the slope of the cost with respect to a3; to get to z3, the slope of the"
                                        + " tanh is still missing",
                                "35행은 비용을 a3으로 미분한 것입니다. z3까지 가려면 tanh의 기울기를 더 곱해야 합니다",
                                "What lies between z3 and a3?",
                                "z3과 a3 사이에는 무엇이 있나요?"),
                        usual(
                                "weights-are-not-error",
                                Lines.of(42, 45),
                                "lines 42 and 45 already use this gradient for the last weights and biases",
                                "42행과 45행은 이 기울기를 마지막 가중치와 편향에 이미 쓰고 있습니다",
                                "Which variable is handed to addTo there, and where was it computed?",
                                "거기서 addTo에 넘기는 변수는 어디에서 계산되었나요?")));
    }

    private static LineQuestion lastHiddenError() {
        return new LineQuestion(
                "3",
                List.of(Accepted.exactly(Lines.range(37, 38))),
                List.of(
                        usual(
                                "first-hidden-for-last",
                                Lines.range(39, 40),
                                "lines 39 and 40 belong to the first hidden layer, the one next to the input",
                                "39행과 40행은 입력 바로 다음에 있는 첫째 은닉층의 것입니다",
                                "Which hidden layer is next to the output?",
                                "출력 바로 앞에 있는 은닉층은 어느 것인가요?"),
                        usual(
                                "output-for-hidden",
                                Lines.range(35, 36),
                                "lines 35 and 36 belong to the output layer",
                                "35행과 36행은 출력층의 것입니다",
                                "Which z belongs to the last hidden layer?",
                                "마지막 은닉층의 z는 어느 것인가요?")));
    }

    private static LineQuestion lastWeights() {
        return new LineQuestion(
                "4",
                List.of(new Accepted(Lines.of(31, 36, 42), Lines.range(57, 63))),
                List.of(
                        usual(
                                "before-the-activation",
                                Lines.of(30),
                                "line 30 is the sum before the activation function; w3 is multiplied by what comes after"
                                        + " it",
                                "30행은 활성화 함수를 거치기 전의 가중합입니다. w3과 곱해지는 것은 그 함수를 거친 뒤의 값입니다",
                                "What is w3 multiplied by in line 32?",
                                "32행에서 w3은 무엇과 곱해지나요?"),
                        usual(
                                "first-weights-for-last",
                                Lines.of(27, 29, 40, 44),
                                "these lines belong to the gradient of w1, the first weights",
                                "이 행들은 첫째 가중치 w1의 기울기에 속합니다",
                                "Between which layers does w3 lie?",
                                "w3은 어느 층과 어느 층 사이에 있나요?"),
                        usual(
                                "bias-for-weights",
                                Lines.of(45),
                                "line 45 adds to the gradient of the last biases",
                                "45행은 마지막 편향의 기울기에 더합니다",
                                "Which two variables does g3 depend on?",
                                "g3은 어떤 두 변수로 정해지나요?"),
                        usual(
                                "update-for-gradient",
                                Lines.of(51),
                                "line 51 moves the weights by a gradient that is complete by then",
                                "51행은 이미 다 구한 기울기로 가중치를 움직입니다",
                                "Where does g3 get its values?",
                                "g3의 값은 어디에서 들어가나요?")));
    }

    private static LineQuestion update() {
        Lines calls = Lines.range(49, 51);
        Lines biases = Lines.range(52, 54);
        Lines helpers = Lines.range(71, 81);
        return new LineQuestion(
                "5",
                List.of(
                        new Accepted(calls, biases.or(helpers)),
                        new Accepted(Lines.of(73, 79), calls.or(biases).or(helpers)),
                        new Accepted(Lines.of(79), calls.or(biases).or(helpers))),
                List.of(
                        usual(
                                "computing-is-not-updating",
                                Lines.range(42, 48).or(Lines.range(57, 69)),
                                "these lines compute and add up gradients; no weight has changed when they are done",
                                "이 행들은 기울기를 구해서 더할 뿐, 실행이 끝나도 가중치는 그대로입니다",
                                "Which line is the first to leave w1, w2 or w3 different from before?",
                                "w1, w2, w3의 값이 처음으로 달라지는 행은 어디인가요?"),
                        usual(
                                "biases-for-weights",
                                biases,
                                "lines 52 to 54 update the biases",
                                "52–54행은 편향을 갱신합니다",
                                "What are w1 and b1?",
                                "w1과 b1은 각각 무엇인가요?")));
    }

    private static UsualAnswer usual(
            String id, Lines lines, String says, String saysKorean, String hint, String hintKorean) {
        return new UsualAnswer(id, lines, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
