package reference.linear;

import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;
import java.util.stream.Stream;

/** What students get wrong in the nearest-neighbour classifier. */
final class NeighborMistakes {
    private NeighborMistakes() {}

    static List<Mistake> all() {
        return Stream.of(ofDistance(), ofVote(), ofCrossValidation())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mistake> ofDistance() {
        return List.of(
                mistake(
                                "1. Distance",
                                "distance-squared",
                                "the distance adds up squared differences",
                                "차이를 제곱해서 더합니다",
                                "What is the distance of two numbers that lie 3 apart?",
                                "3만큼 떨어진 두 수의 거리는 얼마여야 할까요?")
                        .without(
                                "distance-euclidean",
                                "distance-signed",
                                "distance-absolute-too-late",
                                "distance-largest"),
                mistake(
                                "1. Distance",
                                "distance-euclidean",
                                "the distance is the root of the sum of squares (L2) where L1 is asked for",
                                "L1 대신 제곱합의 제곱근(L2)을 구합니다",
                                "Which letter and which number does the name of this distance have?",
                                "이 거리의 이름에는 어떤 글자와 숫자가 붙어 있나요?")
                        .without("distance-signed", "distance-absolute-too-late", "distance-largest"),
                mistake(
                                "1. Distance",
                                "distance-signed",
                                "the differences are added up with their signs",
                                "차이를 부호가 있는 그대로 더합니다",
                                "Can two different pictures have the distance 0, or less?",
                                "서로 다른 두 그림의 거리가 0이거나 음수일 수 있나요?")
                        .without("distance-absolute-too-late", "distance-largest"),
                mistake(
                                "1. Distance",
                                "distance-absolute-too-late",
                                "the absolute value is taken of the sum, not of each difference",
                                "차이마다가 아니라 다 더한 뒤에 절댓값을 취합니다",
                                "Which comes first: adding up, or dropping the sign?",
                                "더하는 것과 부호를 없애는 것 중 무엇이 먼저인가요?")
                        .without("distance-largest"),
                mistake(
                                "1. Distance",
                                "distance-largest",
                                "the distance is the largest single difference",
                                "가장 큰 차이 하나만 거리로 삼습니다",
                                "Does your distance change when two of the entries differ instead of one?",
                                "한 칸만 다를 때와 두 칸이 다를 때 거리가 달라지나요?")
                        .without("distance-mean"),
                mistake(
                        "1. Distance",
                        "distance-mean",
                        "the distance is the mean of the differences, not their sum",
                        "차이를 더하지 않고 평균합니다",
                        "Does the lecture divide the sum by anything?",
                        "강의에서는 더한 값을 무엇으로 나누었나요?"));
    }

    private static List<Mistake> ofVote() {
        return List.of(
                mistake(
                        "2. Nearest neighbours",
                        "farthest-neighbors",
                        "the k farthest samples vote",
                        "가장 먼 k개의 샘플이 투표합니다",
                        "In which order does your sort put small and large distances?",
                        "정렬하면 작은 거리가 앞에 오나요, 뒤에 오나요?"),
                mistake(
                                "2. Nearest neighbours",
                                "nearest-only",
                                "only the nearest sample decides, whatever k is",
                                "k와 상관없이 가장 가까운 샘플 하나로 정합니다",
                                "Does your prediction depend on k?",
                                "예측이 k에 따라 달라지나요?")
                        .without(
                                "one-neighbor-too-many",
                                "one-neighbor-too-few",
                                "labels-averaged",
                                "vote-tie",
                                "vote-tie-largest",
                                "returns-votes-not-class"),
                mistake(
                                "2. Nearest neighbours",
                                "one-neighbor-too-many",
                                "k + 1 samples vote",
                                "k + 1개의 샘플이 투표합니다",
                                "How many samples vote when k is 1?",
                                "k가 1일 때 몇 개의 샘플이 투표하나요?")
                        .without("one-neighbor-too-few"),
                mistake(
                        "2. Nearest neighbours",
                        "one-neighbor-too-few",
                        "k - 1 samples vote",
                        "k - 1개의 샘플이 투표합니다",
                        "How many samples vote when k is 1?",
                        "k가 1일 때 몇 개의 샘플이 투표하나요?"),
                mistake(
                                "2. Nearest neighbours",
                                "labels-averaged",
                                "the labels of the neighbours are averaged",
                                "이웃의 라벨을 평균합니다",
                                "If the neighbours are of classes 0 and 2, should the answer be 1?",
                                "이웃의 클래스가 0과 2라면 답이 1이어야 할까요?")
                        .without("returns-votes-not-class", "vote-tie", "vote-tie-largest"),
                mistake(
                        "2. Nearest neighbours",
                        "returns-votes-not-class",
                        "the number of votes is returned, not the class that got them",
                        "클래스가 아니라 득표수를 돌려줍니다",
                        "Your maximum: is it the largest count, or where it stands?",
                        "구한 최댓값은 가장 큰 득표수인가요, 그것이 있는 자리인가요?"),
                mistake(
                                "2. Nearest neighbours",
                                "vote-tie",
                                "where classes get equally many votes, the class of the nearer neighbour wins",
                                "득표수가 같으면 더 가까운 이웃의 클래스가 이깁니다",
                                "What does the handout say about classes with equally many votes?",
                                "득표수가 같은 클래스에 대해 과제는 어떻게 정했나요?")
                        .without("vote-tie-largest"),
                mistake(
                        "2. Nearest neighbours",
                        "vote-tie-largest",
                        "where classes get equally many votes, the one with the largest index wins",
                        "득표수가 같으면 번호가 가장 큰 클래스가 이깁니다",
                        "What does your loop do when a later class has just as many votes?",
                        "뒤의 클래스도 득표수가 같을 때 반복문은 어떻게 하나요?"),
                mistake(
                        "2. Nearest neighbours",
                        "distance-tie-later",
                        "of equally far samples the later one counts as the nearer",
                        "거리가 같으면 뒤에 있는 샘플을 더 가까운 것으로 봅니다",
                        "What does the handout say about equally far samples?",
                        "거리가 같은 샘플에 대해 과제는 어떻게 정했나요?"));
    }

    private static List<Mistake> ofCrossValidation() {
        return List.of(
                mistake(
                                "3. Cross-validation",
                                "held-out-in-training",
                                "the held-out fold is among the training samples",
                                "떼어 놓은 폴드가 학습 샘플에도 들어 있습니다",
                                "With k = 1, who is the nearest neighbour of a held-out sample?",
                                "k = 1일 때 떼어 놓은 샘플의 가장 가까운 이웃은 누구인가요?")
                        .without("training-and-held-out-swapped"),
                mistake(
                                "3. Cross-validation",
                                "training-and-held-out-swapped",
                                "one fold is used for training and all others are predicted",
                                "폴드 하나로 학습하고 나머지를 모두 예측합니다",
                                "Of five folds, how many should be trained with?",
                                "폴드가 다섯 개라면 그중 몇 개로 학습해야 할까요?")
                        .without("one-neighbor-too-many"),
                mistake(
                        "3. Cross-validation",
                        "folds-interleaved",
                        "every folds-th row belongs to a fold, where a block of rows should",
                        "연속한 행이 아니라 일정한 간격의 행들로 폴드를 나눕니다",
                        "Which rows are the first fold?",
                        "첫째 폴드에는 어떤 행들이 들어가나요?"),
                mistake(
                                "3. Cross-validation",
                                "only-last-fold",
                                "the accuracy of the last fold is returned",
                                "마지막 폴드의 정확도만 돌려줍니다",
                                "What happens to the accuracies of the earlier folds?",
                                "앞선 폴드들의 정확도는 어떻게 되나요?")
                        .without("best-fold-for-mean", "folds-summed"),
                mistake(
                                "3. Cross-validation",
                                "best-fold-for-mean",
                                "the best fold's accuracy is returned, not the mean",
                                "평균이 아니라 가장 좋은 폴드의 정확도를 돌려줍니다",
                                "Would an unlucky fold change your result?",
                                "운이 나쁜 폴드가 있으면 결과가 달라지나요?")
                        .without("folds-summed"),
                mistake(
                        "3. Cross-validation",
                        "folds-summed",
                        "the accuracies of the folds are added up and not divided",
                        "폴드의 정확도를 더하기만 하고 나누지 않습니다",
                        "Can an accuracy be more than 1?",
                        "정확도가 1보다 클 수 있나요?"),
                mistake(
                                "3. Cross-validation",
                                "accuracy-not-divided",
                                "right predictions are counted, and not divided by how many there were",
                                "맞힌 개수를 전체 개수로 나누지 않습니다",
                                "Can an accuracy be more than 1?",
                                "정확도가 1보다 클 수 있나요?")
                        .without("accuracy-in-whole-numbers"),
                mistake(
                        "3. Cross-validation",
                        "accuracy-in-whole-numbers",
                        "the accuracy is computed in whole numbers and is 0 or 1",
                        "정확도를 정수로 계산해서 0 아니면 1이 됩니다",
                        "What is 3 / 5 in Java?",
                        "자바에서 3 / 5는 얼마인가요?"),
                mistake(
                        "3. Cross-validation",
                        "error-for-accuracy",
                        "the share of wrong predictions is returned",
                        "맞힌 비율 대신 틀린 비율을 돌려줍니다",
                        "What should a perfect classifier get: 0 or 1?",
                        "모두 맞힌다면 0과 1 중 무엇이 나와야 할까요?"));
    }

    private static Mistake mistake(
            String task, String id, String says, String saysKorean, String hint, String hintKorean) {
        return Mistake.of(id, task, new Words(says, saysKorean), new Words(hint, hintKorean));
    }
}
