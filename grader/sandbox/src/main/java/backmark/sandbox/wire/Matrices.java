package backmark.sandbox.wire;

import org.ejml.data.DMatrixRMaj;
import org.ejml.simple.SimpleMatrix;

/** Matrices on the wire: rows, columns, then real doubles row by row. */
final class Matrices {
    private Matrices() {}

    static void write(SimpleMatrix matrix, FrameBuilder frame) throws Unsendable {
        DMatrixRMaj dense = dense(matrix);
        frame.putInt(dense.numRows).putInt(dense.numCols).putDoubles(dense.data, dense.numRows * dense.numCols);
    }

    static SimpleMatrix read(FrameReader frame) throws MalformedFrame {
        int rows = frame.readInt();
        int columns = frame.readInt();
        if (rows < 0 || columns < 0 || 8L * rows * columns > frame.remaining()) {
            throw new MalformedFrame(
                    "a matrix of " + rows + " x " + columns + " came with " + frame.remaining() + " bytes");
        }
        return SimpleMatrix.wrap(DMatrixRMaj.wrap(rows, columns, frame.readDoubles(rows * columns)));
    }

    /** The matrix as real doubles, itself where it is that already: sparse and single precision are converted. */
    static DMatrixRMaj dense(SimpleMatrix matrix) throws Unsendable {
        if (matrix.getMatrix() == null) {
            throw new Unsendable("holds a matrix without numbers in it");
        }
        if (!matrix.getType().isReal()) {
            throw new Unsendable("holds a complex matrix where a real one is declared");
        }
        DMatrixRMaj dense = matrix.getDDRM();
        long count = (long) dense.numRows * dense.numCols;
        if (dense.numRows < 0 || dense.numCols < 0 || dense.data == null || count > dense.data.length) {
            throw new Unsendable("holds a matrix of " + dense.numRows + " x " + dense.numCols
                    + " that does not have that many numbers");
        }
        return dense;
    }
}
