package backmark.report;

import backmark.check.result.OutputResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a tensor is off: one square for each entry, darker where the error is larger.
 *
 * <p>Tensors with more than 32 rows or columns are drawn in blocks, each as its worst entry.
 *
 * @param rows of squares
 * @param columns of squares
 * @param cell a square's side in pixels
 * @param block how many rows and columns of the tensor a square stands for, at most
 * @param layers one for each level of error that occurs
 * @param worstRow the square of the worst entry
 * @param worstColumn likewise
 * @param rowLabels which rows get their number beside them
 * @param columnLabels likewise
 * @param table all entries of a small tensor, row by row; empty otherwise
 * @param worst the worst entries of a larger tensor; empty otherwise
 * @param entries how many entries the tensor has
 */
record HeatMap(
        int rows,
        int columns,
        int cell,
        int block,
        List<Layer> layers,
        int worstRow,
        int worstColumn,
        List<Label> rowLabels,
        List<Label> columnLabels,
        List<List<String>> table,
        List<Entry> worst,
        int entries) {
    /** The upper end of each level but the last; the first is the limit of a right answer. */
    private static final double[] LEVELS = {1e-11, 1e-4, 1e-3, 1e-2, 1e-1, 1};

    private static final int MOST_SQUARES = 32;
    private static final int MOST_IN_TABLE = 64;
    private static final int WIDEST_TABLE = 10;
    private static final int MOST_LISTED = 20;

    HeatMap {
        layers = List.copyOf(layers);
        rowLabels = List.copyOf(rowLabels);
        columnLabels = List.copyOf(columnLabels);
        table = List.copyOf(table);
        worst = List.copyOf(worst);
    }

    /** All squares of one level, as an SVG path of one stroke for each run of neighbours. */
    record Layer(int level, String path) {}

    /** A row's or column's number in the tensor, beside its square. */
    record Label(int square, int index) {}

    /** One entry's error. */
    record Entry(int row, int column, String error) {}

    /** The picture of an output, or null where its evidence holds none. */
    static HeatMap of(OutputResult output) {
        int rows = output.shape().get(0);
        int columns = output.shape().get(1);
        if (output.picture().isEmpty() || output.picture().size() != rows * columns || rows * columns < 2) {
            return null;
        }
        int tall = blockSize(rows);
        int wide = blockSize(columns);
        int down = (rows + tall - 1) / tall;
        int across = (columns + wide - 1) / wide;
        boolean small = rows * columns <= MOST_IN_TABLE && columns <= WIDEST_TABLE;
        return new HeatMap(
                down,
                across,
                Math.max(8, Math.min(20, 240 / across)),
                Math.max(tall, wide),
                layers(squares(output.picture(), columns, down, across, tall, wide)),
                output.row() / tall,
                output.column() / wide,
                labels(down, tall),
                labels(across, wide),
                small ? table(output.picture(), rows, columns) : List.of(),
                small ? List.of() : worst(output.picture(), columns),
                rows * columns);
    }

    /** How many squares it has, a measure of how much room it takes. */
    int squares() {
        return rows * columns;
    }

    private static int blockSize(int entries) {
        return (entries + MOST_SQUARES - 1) / MOST_SQUARES;
    }

    private static int[][] squares(List<Double> errors, int columns, int down, int across, int tall, int wide) {
        int[][] levels = new int[down][across];
        for (int i = 0; i < errors.size(); i++) {
            int row = i / columns / tall;
            int column = i % columns / wide;
            levels[row][column] = Math.max(levels[row][column], level(errors.get(i)));
        }
        return levels;
    }

    private static int level(double error) {
        for (int level = 0; level < LEVELS.length; level++) {
            if (error <= LEVELS[level]) {
                return level;
            }
        }
        return LEVELS.length; // NaN, too
    }

    private static List<Layer> layers(int[][] levels) {
        List<Layer> layers = new ArrayList<>();
        for (int level = 0; level <= LEVELS.length; level++) {
            StringBuilder path = new StringBuilder();
            for (int row = 0; row < levels.length; row++) {
                for (int column = 0; column < levels[row].length; column++) {
                    int start = column;
                    while (column < levels[row].length && levels[row][column] == level) {
                        column++;
                    }
                    if (column > start) {
                        path.append('M')
                                .append(start)
                                .append(' ')
                                .append(row)
                                .append('h')
                                .append(column - start);
                    }
                }
            }
            if (path.length() > 0) {
                layers.add(new Layer(level, path.toString()));
            }
        }
        return layers;
    }

    private static List<Label> labels(int squares, int block) {
        int step = squares <= 12 ? 1 : 5;
        return IntStream.range(0, squares)
                .filter(square -> square % step == 0)
                .mapToObj(square -> new Label(square, square * block))
                .toList();
    }

    private static List<List<String>> table(List<Double> errors, int rows, int columns) {
        return IntStream.range(0, rows)
                .mapToObj(row -> errors.subList(row * columns, (row + 1) * columns).stream()
                        .map(Numbers::distance)
                        .toList())
                .toList();
    }

    private static List<Entry> worst(List<Double> errors, int columns) {
        return IntStream.range(0, errors.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -errors.get(i)))
                .limit(MOST_LISTED)
                .map(i -> new Entry(i / columns, i % columns, Numbers.distance(errors.get(i))))
                .toList();
    }
}
