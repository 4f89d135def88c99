package homework.sigmoidnet;

import static org.assertj.core.api.Assertions.assertThat;

import homework.Batch;
import java.util.Arrays;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class SmallDigitsTest {
    private final Digits digits = SmallDigits.draw();

    private static int bits(SimpleMatrix m) {
        return Arrays.hashCode(m.getDDRM().getData());
    }

    @Test
    void picturesAreTheSameBitsOnEveryMachine() {
        assertThat(bits(digits.x())).isEqualTo(757158851);
        assertThat(bits(digits.xTest())).isEqualTo(1616570320);
        assertThat(bits(digits.t())).isEqualTo(-1393269759);
        assertThat(bits(digits.tTest())).isEqualTo(-898918143);
    }

    @Test
    void everyDigitIsATenthOfThePictures() {
        SimpleMatrix counts = Batch.sumOverRows(digits.t());
        for (int c = 0; c < Digits.CLASSES; c++) {
            assertThat(counts.get(c)).isBetween(90.0, 150.0);
        }
    }

    @Test
    void valuesAreFromNoneToFullInk() {
        assertThat(digits.x().elementMin()).isNotNegative();
        assertThat(digits.x().elementMax()).isEqualTo(1);
    }

    @Test
    void oneHotRowsAreOneAtTheLabelOnly() {
        SimpleMatrix t = Digits.oneHot(new int[] {2, 0}, 3);
        assertThat(t.isIdentical(new SimpleMatrix(new double[][] {{0, 0, 1}, {1, 0, 0}}), 0))
                .isTrue();
    }
}
