package reference.sigmoidnet;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in the accuracy. */
final class AccuracyMistakes {
    private static final String TASK = "3. Accuracy";

    private AccuracyMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                                "accuracy-not-divided",
                                "the accuracy is the number of right samples where their share is expected",
                                "정확도가 맞힌 샘플의 비율이 아니라 개수입니다",
                                "Between which two numbers does a share lie?",
                                "비율은 어떤 두 수 사이에 있나요?")
                        .without("accuracy-integer-division", "accuracy-in-percent", "accuracy-over-entries"),
                mistake(
                                "accuracy-integer-division",
                                "the share is computed in whole numbers: 0 unless every sample is right",
                                "비율을 정수로 계산해서, 모든 샘플을 맞히지 않으면 0이 됩니다",
                                "What is 3 / 4 in Java?",
                                "자바에서 3 / 4는 얼마인가요?")
                        .without("accuracy-in-percent", "accuracy-over-entries"),
                mistake(
                        "accuracy-in-percent",
                        "the accuracy is given in percent where a share is expected",
                        "정확도를 비율이 아니라 퍼센트로 돌려줍니다",
                        "What does the handout call an accuracy in which every sample is right?",
                        "모든 샘플을 맞혔을 때의 정확도는 과제에서 얼마인가요?"),
                mistake(
                        "accuracy-over-entries",
                        "the number of right samples is divided by N times C where N is expected",
                        "맞힌 샘플의 개수를 N이 아니라 N·C로 나눕니다",
                        "How many samples does your batch have, and by what do you divide?",
                        "배치에는 샘플이 몇 개 있고, 무엇으로 나누고 있나요?"),
                mistake(
                        "accuracy-counts-wrong",
                        "the wrong samples are counted where the right ones are expected",
                        "맞힌 샘플이 아니라 틀린 샘플을 셉니다",
                        "Should the accuracy rise or fall while a net learns?",
                        "신경망이 배우는 동안 정확도는 올라야 하나요, 내려야 하나요?"),
                mistake(
                        "accuracy-by-threshold",
                        "a sample counts as right when its own class has a probability above one half",
                        "정답 클래스의 확률이 ½을 넘어야 맞힌 것으로 셉니다",
                        "With three classes, can the most probable one have less than one half?",
                        "클래스가 셋이면, 가장 그럴듯한 클래스의 확률이 ½보다 작을 수 있나요?"),
                mistake(
                                "argmax-wrong-axis",
                                "the largest probability is looked for in each column where each row is " + "expected",
                                "행이 아니라 열마다 가장 큰 확률을 찾습니다",
                                "How many predictions should there be for N samples?",
                                "샘플이 N개이면 예측은 몇 개여야 하나요?")
                        .without("accuracy-by-threshold"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
