package reference.byhand;

import backmark.worksheet.Worksheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The worksheets that are described beside this class. */
public final class Sheets {
    private Sheets() {}

    /** Two layers of two sigmoid units without biases: the homework. */
    public static Worksheet perceptron() {
        return read("perceptron-by-hand");
    }

    /** ReLU units with biases and three outputs. */
    public static Worksheet threeOutputs() {
        return read("three-outputs");
    }

    /** Two layers of two sigmoid units with a bias for each layer, all weights updated: a widely known example. */
    public static Worksheet sharedBiases() {
        return read("shared-biases");
    }

    private static Worksheet read(String name) {
        try (InputStream bytes = Sheets.class.getResourceAsStream(name + ".sheet")) {
            return Worksheet.parse(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
