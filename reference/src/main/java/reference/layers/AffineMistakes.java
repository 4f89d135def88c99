package reference.layers;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in the affine layer, and first show there. */
final class AffineMistakes {
    private static final String TASK = "1. Affine";

    private AffineMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                                "bias-forgotten-forward",
                                "the biases are not added",
                                "편향을 더하지 않습니다",
                                "If x were all zeros, what should the output be?",
                                "x가 모두 0이면 출력은 얼마여야 할까요?")
                        .without("bias-added-to-first-row"),
                mistake(
                        "bias-added-to-first-row",
                        "the biases are added to the first row of the batch only",
                        "편향을 배치의 첫 행에만 더합니다",
                        "What does the second sample get from b?",
                        "두 번째 샘플은 b에서 무엇을 받나요?"),
                mistake(
                        "affine-no-transpose",
                        "the gradient of x is dout times W where the transpose of W is expected",
                        "x의 기울기를 구할 때 W의 전치가 아니라 W를 곱합니다",
                        "Each output comes from a column of W: along what does its gradient go back to the inputs?",
                        "출력 하나는 W의 한 열에서 나옵니다. 그 기울기는 무엇을 따라 입력으로 돌아갈까요?"),
                mistake(
                        "weight-gradient-transposed",
                        "the gradient of W is transposed",
                        "W의 기울기가 전치되어 있습니다",
                        "What shape must dW have so that it can be subtracted from W?",
                        "W에서 뺄 수 있으려면 dW의 모양이 어때야 할까요?"),
                mistake(
                        "weight-gradient-mean",
                        "the gradient of W is divided by the number of rows",
                        "W의 기울기를 행의 수로 나눕니다",
                        "Whose task is the 1/N: that of a layer in the middle or that of the loss?",
                        "1/N은 중간 계층의 몫인가요, 손실의 몫인가요?"),
                mistake(
                                "bias-gradient-not-summed",
                                "the gradient of b is that of the first row only",
                                "b의 기울기로 첫 행의 것만 씁니다",
                                "On how many rows does one bias act?",
                                "편향 하나는 몇 개의 행에 영향을 주나요?")
                        .without("bias-gradient-mean", "bias-gradient-wrong-axis"),
                mistake(
                                "bias-gradient-mean",
                                "the gradient of b is a mean over the rows where a sum is expected",
                                "b의 기울기를 행에 대해 더하지 않고 평균합니다",
                                "If the batch had every sample twice, what would become of the gradient of b?",
                                "배치에 모든 샘플이 두 번씩 들어 있다면 b의 기울기는 어떻게 될까요?")
                        .without("bias-gradient-wrong-axis"),
                mistake(
                        "bias-gradient-wrong-axis",
                        "the gradient of b is summed along the rows: one value per sample",
                        "b의 기울기를 다른 축으로 더해 샘플마다 값이 하나씩 나옵니다",
                        "How many values must the gradient of b have?",
                        "b의 기울기에는 값이 몇 개 있어야 하나요?"),
                mistake(
                                "ignores-argument",
                                "backward does not use its argument: it reads a stored array in its place",
                                "backward가 인수를 쓰지 않고 저장해 둔 다른 배열을 읽습니다",
                                "Does every name in your backward mean what you think: which are fields, which is the argument?",
                                "backward에 나오는 이름 가운데 어느 것이 필드이고 어느 것이 인수인가요?")
                        .without(
                                "ignores-upstream",
                                "caches-upstream-by-reference",
                                "relu-backward-identity",
                                "relu-mask-inverted",
                                "relu-mask-of-gradient",
                                "relu-negative-kept",
                                "relu-returns-mask",
                                "relu-mask-not-cleared"),
                mistake(
                                "gradients-accumulate",
                                "the gradients of W and b are added to those of earlier calls",
                                "W와 b의 기울기가 이전 호출의 기울기에 더해집니다",
                                "What is in your gradient fields when backward begins for the second time?",
                                "backward가 두 번째로 시작할 때 기울기 필드에는 무엇이 들어 있나요?")
                        .without("caches-upstream-by-reference"),
                mistake(
                                "stale-input",
                                "the layer keeps what it needs of its first forward and never replaces it",
                                "첫 번째 forward에서 저장한 값을 그 뒤로 바꾸지 않습니다",
                                "Which batch does your backward know about when forward has been called twice?",
                                "forward를 두 번 부른 뒤 backward가 알고 있는 것은 어느 배치인가요?")
                        .without("relu-mask-not-cleared"),
                mistake(
                        "caches-by-reference",
                        "the layer keeps the caller's own array, and reads it when the caller has reused it",
                        "호출한 쪽의 배열을 복사하지 않고 그대로 보관해서, 그 배열이 다시 쓰인 뒤의 값을 읽습니다",
                        "How many matrices are there after this.x = x?",
                        "this.x = x를 실행하고 나면 행렬은 몇 개 있나요?"),
                mistake(
                        "caches-upstream-by-reference",
                        "the gradients of W and b are computed when asked for, from the caller's own dout",
                        "W와 b의 기울기를 물어볼 때 비로소, 호출한 쪽의 dout 배열에서 계산합니다",
                        "Until when may you count on the numbers in dout?",
                        "dout의 값이 그대로라고 믿어도 되는 것은 언제까지인가요?"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
