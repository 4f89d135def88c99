package reference.optimizers.styles;

import homework.optimizers.Optimizer;
import java.util.HashMap;
import java.util.Map;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.simple.SimpleMatrix;

/** EJML's own operations, which write into matrices that exist already. */
final class InPlaceOperations {
    private InPlaceOperations() {}

    static Optimizer create(String className, Object... arguments) {
        double lr = (double) arguments[0];
        double second = arguments.length > 1 ? (double) arguments[1] : 0;
        return switch (className) {
            case "Sgd" -> new Operating((p, g, state) -> CommonOps_DDRM.addEquals(p, -lr, g));
            case "Momentum" ->
                new Operating((p, g, state) -> {
                    turn(state.first, second, lr, g);
                    CommonOps_DDRM.addEquals(p, state.first);
                });
            case "AdaGrad" ->
                new Operating((p, g, state) -> {
                    CommonOps_DDRM.addEquals(state.first, squares(g));
                    subtractQuotient(p, lr, g, state.first);
                });
            case "Nesterov" ->
                new Operating((p, g, state) -> {
                    turn(state.first, second, lr, g);
                    CommonOps_DDRM.addEquals(p, second, state.first);
                    CommonOps_DDRM.addEquals(p, -lr, g);
                });
            case "RmsProp" ->
                new Operating((p, g, state) -> {
                    average(state.first, second, squares(g));
                    subtractQuotient(p, lr, g, state.first);
                });
            case "Adam" ->
                new Operating((p, g, state) -> {
                    double beta2 = (double) arguments[2];
                    state.t++;
                    average(state.first, second, g);
                    average(state.second, beta2, squares(g));
                    DMatrixRMaj corrected = new DMatrixRMaj(state.second);
                    CommonOps_DDRM.divide(corrected, 1 - Math.pow(beta2, state.t));
                    subtractQuotient(p, lr / (1 - Math.pow(second, state.t)), state.first, corrected);
                });
            default -> throw new IllegalArgumentException(className);
        };
    }

    private static void turn(DMatrixRMaj velocity, double momentum, double lr, DMatrixRMaj g) {
        CommonOps_DDRM.scale(momentum, velocity);
        CommonOps_DDRM.addEquals(velocity, -lr, g);
    }

    private static void average(DMatrixRMaj average, double kept, DMatrixRMaj newest) {
        CommonOps_DDRM.add(kept, average, 1 - kept, newest, average);
    }

    private static DMatrixRMaj squares(DMatrixRMaj g) {
        DMatrixRMaj squares = new DMatrixRMaj(g.numRows, g.numCols);
        CommonOps_DDRM.elementMult(g, g, squares);
        return squares;
    }

    private static void subtractQuotient(DMatrixRMaj p, double rate, DMatrixRMaj above, DMatrixRMaj squares) {
        DMatrixRMaj below = new DMatrixRMaj(squares.numRows, squares.numCols);
        CommonOps_DDRM.elementPower(squares, 0.5, below);
        CommonOps_DDRM.add(below, 1e-7);
        DMatrixRMaj quotient = new DMatrixRMaj(p.numRows, p.numCols);
        CommonOps_DDRM.elementDiv(above, below, quotient);
        CommonOps_DDRM.addEquals(p, -rate, quotient);
    }

    private static final class State {
        private final DMatrixRMaj first;
        private final DMatrixRMaj second;
        private int t;

        State(DMatrixRMaj p) {
            first = new DMatrixRMaj(p.numRows, p.numCols);
            second = new DMatrixRMaj(p.numRows, p.numCols);
        }
    }

    @FunctionalInterface
    private interface Operation {
        void move(DMatrixRMaj p, DMatrixRMaj g, State state);
    }

    private static final class Operating implements Optimizer {
        private final Operation operation;
        private final Map<String, State> states = new HashMap<>();

        Operating(Operation operation) {
            this.operation = operation;
        }

        @Override
        public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
            params.forEach((name, matrix) -> {
                DMatrixRMaj p = matrix.getDDRM();
                operation.move(p, grads.get(name).getDDRM(), states.computeIfAbsent(name, n -> new State(p)));
            });
        }
    }
}
