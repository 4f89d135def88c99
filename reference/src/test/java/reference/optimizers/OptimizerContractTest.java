package reference.optimizers;

import static org.assertj.core.api.Assertions.assertThat;

import homework.optimizers.Optimizer;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the contract promises beyond numbers. */
class OptimizerContractTest {

    @ParameterizedTest
    @ValueSource(strings = {"Sgd", "Momentum", "AdaGrad", "Nesterov", "RmsProp", "Adam"})
    void paramsKeepTheirMatricesAndGradsKeepTheirNumbers(String className) {
        Walk walk = Walk.random(3);
        Map<String, SimpleMatrix> params = Walk.copy(walk.start());
        Map<String, SimpleMatrix> held = Map.copyOf(params);
        Map<String, SimpleMatrix> grads = Walk.copy(walk.gradients().get(0));
        Optimizer optimizer = Optimizers.lesson(className);
        optimizer.update(params, grads);
        assertThat(params.keySet()).containsExactlyElementsOf(walk.start().keySet());
        held.forEach((name, matrix) -> assertThat(params.get(name)).isSameAs(matrix));
        walk.gradients()
                .get(0)
                .forEach((name, g) ->
                        assertThat(grads.get(name).isIdentical(g, 0)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Momentum", "AdaGrad", "Nesterov", "RmsProp", "Adam"})
    void whatTheCallerDoesWithItsMatricesDoesNotReachTheState(String className) {
        Walk walk = Walk.random(4);
        var undisturbed = walk.with(Optimizers.lesson(className));
        Map<String, SimpleMatrix> params = Walk.copy(walk.start());
        Optimizer optimizer = Optimizers.lesson(className);
        for (int step = 0; step < walk.gradients().size(); step++) {
            Map<String, SimpleMatrix> grads = Walk.copy(walk.gradients().get(step));
            optimizer.update(params, grads);
            for (String name : params.keySet()) {
                assertThat(params.get(name).isIdentical(undisturbed.get(step).get(name), 0))
                        .isTrue();
                grads.get(name).fill(77);
                params.put(name, params.get(name).copy());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Momentum", "AdaGrad", "Nesterov", "RmsProp", "Adam"})
    void twoOptimizersShareNothing(String className) {
        Walk walk = Walk.random(5);
        List<Map<String, SimpleMatrix>> alone = walk.with(Optimizers.lesson(className));
        Optimizer other = Optimizers.lesson(className);
        Optimizer optimizer = Optimizers.lesson(className);
        Map<String, SimpleMatrix> params = Walk.copy(walk.start());
        Map<String, SimpleMatrix> others = Walk.copy(walk.start());
        for (int step = 0; step < alone.size(); step++) {
            other.update(others, walk.gradients().get(0));
            optimizer.update(params, walk.gradients().get(step));
            for (String name : params.keySet()) {
                assertThat(params.get(name).isIdentical(alone.get(step).get(name), 0))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sgd", "Momentum", "AdaGrad", "Nesterov", "RmsProp", "Adam"})
    void aNumberWithoutGradientStaysWhereItIs(String className) {
        assertThat(Walk.ofOneNumber(0, 0, 0).numbersWith(Optimizers.lesson(className)))
                .containsExactly(1, 1, 1);
    }
}
