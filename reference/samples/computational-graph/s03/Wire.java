package homework.gates;

import java.util.ArrayList;
import java.util.List;

/** A number on an edge; gradients of all gates that read it add up in it. */
final class Wire {
    final double value;
    double gradient;

    Wire(double value) {
        this.value = value;
    }

    /** The gates in the order in which they were used. */
    static final class Board {
        private record Used(Gate gate, Wire out, Wire... in) {}

        private final List<Used> used = new ArrayList<>();

        Wire run(Gate gate, Wire... in) {
            double[] values = new double[in.length];
            for (int i = 0; i < in.length; i++) {
                values[i] = in[i].value;
            }
            Wire out = new Wire(gate.forward(values));
            used.add(new Used(gate, out, in));
            return out;
        }

        double back(Wire f) {
            f.gradient = 1;
            for (int k = used.size() - 1; k >= 0; k--) {
                Used each = used.get(k);
                double[] passed = each.gate().backward(each.out().gradient);
                for (int i = 0; i < passed.length; i++) {
                    each.in()[i].gradient += passed[i];
                }
            }
            return f.value;
        }
    }
}
