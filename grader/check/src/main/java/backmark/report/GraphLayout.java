package backmark.report;

import backmark.report.Formula.Gate;
import backmark.report.Formula.Input;
import backmark.report.Formula.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the nodes of a formula's graph stand: inputs in the first column, every gate in the column after its last input.
 * An edge that passes a column keeps a row of its own there, so that it runs over no gate.
 *
 * <p>Positions are in columns and rows, from 0.
 */
final class GraphLayout {
    private final Map<String, Double> inputRows = new HashMap<>();
    private final Map<Gate, Place> gates = new IdentityHashMap<>();
    private final List<Gate> order = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final int columns;

    /** A node's place. */
    record Place(int column, double row) {}

    /**
     * An edge from a node into a gate.
     *
     * @param from what the number comes from
     * @param input which input of the gate it is, from 0
     * @param way the places that it goes through, both ends included
     */
    record Edge(Step from, Gate into, int input, List<Place> way) {
        Edge {
            way = List.copyOf(way);
        }
    }

    /** Something that stands in a column: a gate, or an edge on its way through. */
    private record Seat(Gate gate, EdgeInProgress passing, double wish) {}

    private record EdgeInProgress(Step from, Gate into, int input, List<Place> way) {
        double row() {
            return way.get(way.size() - 1).row();
        }
    }

    GraphLayout(Formula formula) {
        formula.inputs().forEach(name -> inputRows.put(name, (double) inputRows.size()));
        collect((Gate) formula.end());
        columns = column(formula.end());
        List<EdgeInProgress> open = new ArrayList<>();
        for (Gate gate : order) {
            for (int i = 0; i < gate.in().size(); i++) {
                if (gate.in().get(i) instanceof Input input) {
                    open.add(begun(input, gate, i, new Place(0, inputRows.get(input.name()))));
                }
            }
        }
        for (int column = 1; column <= columns; column++) {
            seat(column, open);
        }
    }

    private static EdgeInProgress begun(Step from, Gate into, int input, Place start) {
        return new EdgeInProgress(from, into, input, new ArrayList<>(List.of(start)));
    }

    private void collect(Gate gate) {
        gate.in().forEach(step -> {
            if (step instanceof Gate inner) {
                collect(inner);
            }
        });
        order.add(gate);
    }

    private static int column(Step step) {
        return step instanceof Gate gate
                ? 1 + gate.in().stream().mapToInt(GraphLayout::column).max().orElse(0)
                : 0;
    }

    /** Gives a column's gates and passing edges their rows, at least one apart, near those of what comes before. */
    private void seat(int column, List<EdgeInProgress> open) {
        List<Seat> seats = new ArrayList<>();
        for (Gate gate : order) {
            if (column(gate) == column) {
                double mean = open.stream()
                        .filter(edge -> edge.into() == gate)
                        .mapToDouble(EdgeInProgress::row)
                        .average()
                        .orElse(0);
                seats.add(new Seat(gate, null, mean));
            }
        }
        open.stream()
                .filter(edge -> column(edge.into()) > column)
                .forEach(edge -> seats.add(new Seat(null, edge, edge.row())));
        seats.sort(Comparator.comparingDouble(Seat::wish));
        double free = Double.NEGATIVE_INFINITY;
        for (Seat seat : seats) {
            double row = Math.max(seat.wish(), free);
            free = row + 1;
            Place place = new Place(column, row);
            if (seat.passing() != null) {
                seat.passing().way().add(place);
            } else {
                gates.put(seat.gate(), place);
            }
        }
        for (Gate gate : order) {
            if (column(gate) == column) {
                arrive(gate, open);
            }
        }
    }

    private void arrive(Gate gate, List<EdgeInProgress> open) {
        for (EdgeInProgress edge : List.copyOf(open)) {
            if (edge.into() == gate) {
                edge.way().add(gates.get(gate));
                edges.add(new Edge(edge.from(), gate, edge.input(), edge.way()));
                open.remove(edge);
            }
        }
        for (Gate next : order) {
            for (int i = 0; i < next.in().size(); i++) {
                if (next.in().get(i) == gate) {
                    open.add(begun(gate, next, i, gates.get(gate)));
                }
            }
        }
    }

    double row(String input) {
        return inputRows.get(input);
    }

    Place place(Gate gate) {
        return gates.get(gate);
    }

    /** All gates, each after those that it reads. */
    List<Gate> gates() {
        return List.copyOf(order);
    }

    /** All edges into gates, from left to right. */
    List<Edge> edges() {
        return List.copyOf(edges);
    }

    /** Columns of gates. */
    int columns() {
        return columns;
    }

    /** The lowest row that is used. */
    double lastRow() {
        double last = inputRows.size() - 1.0;
        for (Edge edge : edges) {
            for (Place place : edge.way()) {
                last = Math.max(last, place.row());
            }
        }
        return last;
    }
}
