package homework.twolayer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SmallImagesTest {
    private final ImageData data = SmallImages.draw();

    @Test
    void picturesAreTheSameBitsOnEveryMachine() {
        assertThat(Arrays.hashCode(data.X().getDDRM().getData())).isEqualTo(503331284);
        assertThat(Arrays.hashCode(data.Xval().getDDRM().getData())).isEqualTo(-854385704);
        assertThat(Arrays.hashCode(data.y())).isEqualTo(-1211206734);
        assertThat(Arrays.hashCode(data.yval())).isEqualTo(-642142789);
    }

    @Test
    void everyClassIsAFifthOfThePictures() {
        for (int c = 0; c < SmallImages.CLASSES; c++) {
            int label = c;
            assertThat(Arrays.stream(data.y()).filter(y -> y == label).count()).isBetween(280L, 360L);
        }
    }

    @Test
    void valuesAreSmallAndCentred() {
        assertThat(data.X().elementMaxAbs()).isLessThan(2);
        assertThat(data.X().elementSum() / data.X().getNumElements()).isBetween(-.1, .1);
    }
}
