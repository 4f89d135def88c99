package homework.twolayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Cifar10Test {
    private static final int RECORD = 3073;

    @TempDir
    private Path folder;

    /** Picture n has the label n % 10 and every pixel of the value n; its very last pixel is 255. */
    private static byte[] pictures(int from, int count) {
        byte[] bytes = new byte[count * RECORD];
        for (int n = 0; n < count; n++) {
            bytes[n * RECORD] = (byte) ((from + n) % 10);
            for (int k = 1; k < RECORD; k++) {
                bytes[n * RECORD + k] = (byte) (from + n);
            }
            bytes[n * RECORD + RECORD - 1] = (byte) 255;
        }
        return bytes;
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private void writeThirtyAndSix() throws IOException {
        write("data_batch_2.bin", pictures(10, 20));
        write("data_batch_1.bin", pictures(0, 10));
        write("test_batch.bin", pictures(100, 6));
        write("batches.meta.txt", new byte[] {'x'});
    }

    @Test
    void lastTenthOfTheTrainingPicturesIsForValidation() throws IOException {
        writeThirtyAndSix();
        Cifar10 cifar = Cifar10.read(folder, 1000);
        assertThat(cifar.data().y()).hasSize(27).startsWith(0, 1, 2).endsWith(4, 5, 6);
        assertThat(cifar.data().yval()).containsExactly(7, 8, 9);
        assertThat(cifar.ytest()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(cifar.data().classes()).isEqualTo(10);
    }

    @Test
    void pixelsAreUnsignedAndLackTheMeanOfTheTrainingPictures() throws IOException {
        writeThirtyAndSix();
        Cifar10 cifar = Cifar10.read(folder, 1000);
        double mean = 13; // of 0 to 26
        assertThat(cifar.data().X().get(0, 0)).isCloseTo(0 - mean, within(1e-12));
        assertThat(cifar.data().X().get(26, 17)).isCloseTo(26 - mean, within(1e-12));
        assertThat(cifar.data().Xval().get(0, 3070)).isCloseTo(27 - mean, within(1e-12));
        assertThat(cifar.Xtest().get(5, 0)).isCloseTo(105 - mean, within(1e-12));
        assertThat(cifar.Xtest().get(5, 3071)).isCloseTo(255 - 255, within(1e-12));
    }

    @Test
    void limitKeepsTheFirstPictures() throws IOException {
        writeThirtyAndSix();
        Cifar10 cifar = Cifar10.read(folder, 12);
        assertThat(cifar.data().y()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0);
        assertThat(cifar.data().yval()).containsExactly(1);
        assertThat(cifar.ytest()).containsExactly(0, 1);
    }

    @Test
    void missingFilesAreNamed() throws IOException {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> Cifar10.read(nowhere, 10))
                .isInstanceOf(IOException.class)
                .hasMessage(nowhere + " is not a folder");
        assertThatThrownBy(() -> Cifar10.read(folder, 10))
                .isInstanceOf(IOException.class)
                .hasMessage("no data_batch_1.bin in " + folder
                        + "; unpack cifar-10-binary.tar.gz and name the folder that holds its .bin files");
        write("data_batch_1.bin", pictures(0, 2));
        assertThatThrownBy(() -> Cifar10.read(folder, 10))
                .isInstanceOf(IOException.class)
                .hasMessage("no test_batch.bin in " + folder);
    }

    @Test
    void filesOfAnotherSizeAreRefused() throws IOException {
        writeThirtyAndSix();
        write("data_batch_2.bin", new byte[RECORD + 5]);
        assertThatThrownBy(() -> Cifar10.read(folder, 10))
                .isInstanceOf(IOException.class)
                .hasMessage("data_batch_2.bin has 3078 bytes, which is not a multiple of 3073: "
                        + "it is not whole, or not from the binary version");
        write("data_batch_2.bin", new byte[0]);
        assertThatThrownBy(() -> Cifar10.read(folder, 10))
                .isInstanceOf(IOException.class)
                .hasMessage("data_batch_2.bin has 0 bytes, which is not a multiple of 3073: "
                        + "it is not whole, or not from the binary version");
    }

    @Test
    void labelsOutsideTheClassesAreRefused() throws IOException {
        writeThirtyAndSix();
        byte[] wrong = pictures(0, 3);
        wrong[2 * RECORD] = (byte) 200;
        write("test_batch.bin", wrong);
        assertThatThrownBy(() -> Cifar10.read(folder, 30))
                .isInstanceOf(IOException.class)
                .hasMessage("test_batch.bin has the label 200, but labels are 0 to 9");
    }

    @Test
    void onePictureIsTooFew() throws IOException {
        write("data_batch_1.bin", pictures(0, 1));
        write("test_batch.bin", pictures(0, 1));
        assertThatThrownBy(() -> Cifar10.read(folder, 10))
                .isInstanceOf(IOException.class)
                .hasMessage("two training pictures are needed, one of them for validation, but " + folder
                        + " has only one");
        assertThatThrownBy(() -> Cifar10.read(folder, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the limit must be at least 2, but is 1");
    }
}
