package reference.[=package];

import backmark.check.bank.Bank;
import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ejml.simple.SimpleMatrix;

/** The mistakes that students make in linear regression. */
final class [=name]Bank implements Bank {

    @Override
    public List<Mistake> mistakes() {
        return List.of(
                Mistake.of(
                        "bias-forgotten",
                        "1. Loss",
                        new Words("the prediction is X·w without b", "예측을 b 없이 X·w로 계산합니다"),
                        new Words("Which parameters has the model?", "모델에는 어떤 매개변수가 있나요?")),
                Mistake.of(
                        "loss-not-averaged",
                        "1. Loss",
                        new Words(
                                "the loss is summed over the batch and never divided by N",
                                "손실을 배치에 대해 더하기만 하고 N으로 나누지 않습니다"),
                        new Words(
                                "What happens to your loss when every sample comes twice?",
                                "모든 샘플이 두 번씩 들어오면 손실은 어떻게 되나요?")),
                Mistake.of(
                        "gradient-not-averaged",
                        "2. Gradient",
                        new Words("the gradient is not divided by N", "기울기를 N으로 나누지 않습니다"),
                        new Words(
                                "Is this the gradient of the loss that you return?",
                                "이 값은 당신이 돌려주는 손실의 기울기인가요?")));
    }

    @Override
    public Object create(String className, Set<String> mistakes, Object... arguments) {
        Set<String> unknown = new TreeSet<>(mistakes);
        mistakes().forEach(mistake -> unknown.remove(mistake.id()));
        if (!unknown.isEmpty() || !className.equals("LinearRegression")) {
            throw new IllegalArgumentException("[=id] has no class " + className + " with mistakes " + unknown);
        }
        return new FlawedRegression(parameters(arguments), mistakes);
    }

    @SuppressWarnings("unchecked") // the constructor of the student's class takes this map
    static Map<String, SimpleMatrix> parameters(Object... arguments) {
        return (Map<String, SimpleMatrix>) arguments[0];
    }
}
