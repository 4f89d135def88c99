package reference.twolayer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.ejml.simple.SimpleMatrix;

/** The published toy net with scores, loss and gradients that another program computed. */
record PublishedToy(JsonNode json) {

    static PublishedToy read() {
        try (InputStream in = PublishedToy.class.getResourceAsStream("cs231n-toy.json")) {
            return new PublishedToy(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SimpleMatrix matrix(String name) {
        return matrix(json.get(name));
    }

    private static SimpleMatrix matrix(JsonNode rows) {
        JsonNode first = rows.get(0);
        SimpleMatrix m =
                first.isArray() ? new SimpleMatrix(rows.size(), first.size()) : new SimpleMatrix(1, rows.size());
        for (int i = 0; i < m.getNumRows(); i++) {
            for (int j = 0; j < m.getNumCols(); j++) {
                m.set(i, j, (first.isArray() ? rows.get(i) : rows).get(j).asDouble());
            }
        }
        return m;
    }

    double number(String name) {
        return json.get(name).asDouble();
    }

    Map<String, SimpleMatrix> gradients() {
        Map<String, SimpleMatrix> gradients = new HashMap<>();
        json.get("grads").properties().forEach(entry -> gradients.put(entry.getKey(), matrix(entry.getValue())));
        return gradients;
    }

    /** Central differences of a net's own loss with a step of 1e-5, as the course's gradient check takes them. */
    static Map<String, SimpleMatrix> numericGradient(
            Map<String, SimpleMatrix> parameters, ToDoubleFunction<Map<String, SimpleMatrix>> loss) {
        double step = 1e-5;
        Map<String, SimpleMatrix> gradient = new HashMap<>();
        parameters.forEach((name, value) -> {
            SimpleMatrix slopes = new SimpleMatrix(value.getNumRows(), value.getNumCols());
            for (int i = 0; i < value.getNumElements(); i++) {
                double up = loss.applyAsDouble(moved(parameters, name, i, step));
                double down = loss.applyAsDouble(moved(parameters, name, i, -step));
                slopes.set(i, (up - down) / (2 * step));
            }
            gradient.put(name, slopes);
        });
        return gradient;
    }

    private static Map<String, SimpleMatrix> moved(
            Map<String, SimpleMatrix> parameters, String name, int entry, double by) {
        Map<String, SimpleMatrix> moved = new HashMap<>(parameters);
        SimpleMatrix value = parameters.get(name).copy();
        value.set(entry, value.get(entry) + by);
        moved.put(name, value);
        return moved;
    }
}
