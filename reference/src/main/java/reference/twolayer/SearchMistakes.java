package reference.twolayer;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;

/** What students get wrong in the search. */
final class SearchMistakes {
    private static final String TASK = "6. Hyper-parameter search";

    private SearchMistakes() {}

    static List<Mistake> all() {
        return List.of(
                mistake(
                                "search-uniform",
                                "the rates are drawn uniformly where log-uniformly is expected",
                                "값을 로그 균등이 아니라 균등하게 뽑습니다",
                                "From .0001 to 1: how often do you draw below .01?",
                                "0.0001에서 1까지라면 0.01보다 작은 값은 얼마나 자주 나오나요?")
                        .caughtButNotNamed(),
                mistake(
                                "search-ignores-drawn",
                                "the nets are trained with the given plan: what was drawn is " + "only written down",
                                "뽑은 값을 적기만 하고 주어진 계획 그대로 학습합니다",
                                "Which learning rate does train() get in your trials?",
                                "시도마다 train()이 받는 학습률은 얼마인가요?")
                        .caughtButNotNamed(),
                mistake(
                        "search-measures-training",
                        "the accuracy of a trial is measured on the training samples",
                        "각 시도의 정확도를 학습 데이터로 잽니다",
                        "Which samples has the net never seen?",
                        "신경망이 한 번도 보지 못한 샘플은 어느 것인가요?"),
                mistake(
                                "search-keeps-last",
                                "the last trial is returned as the best",
                                "마지막 시도를 최선으로 돌려줍니다",
                                "What does a new trial have to beat before it becomes the best?",
                                "새로운 시도가 최선이 되려면 무엇보다 나아야 하나요?")
                        .without("search-keeps-worst"),
                mistake(
                        "search-keeps-worst",
                        "the trial with the lowest accuracy is returned as the best",
                        "정확도가 가장 낮은 시도를 최선으로 돌려줍니다",
                        "Is a better net one with a higher or a lower accuracy?",
                        "더 좋은 신경망은 정확도가 높은 쪽인가요, 낮은 쪽인가요?"));
    }

    private static Mistake mistake(String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, TASK, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
