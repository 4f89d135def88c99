package homework.sigmoidnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MnistTest {
    @TempDir
    private Path folder;

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static void refused(ThrowingCallable reading, String why) {
        assertThatThrownBy(reading).isInstanceOf(IOException.class).hasMessage(why);
    }

    @Test
    void picturesAndLabelsBelongTogether() throws IOException {
        IdxFiles.write(folder, 256, 12);
        Digits digits = Mnist.read(folder, 1000);
        assertThat(digits.x().getNumRows()).isEqualTo(256);
        assertThat(digits.x().getNumCols()).isEqualTo(6);
        assertThat(digits.x().get(255, 5)).isEqualTo(1);
        assertThat(digits.x().get(51, 0)).isEqualTo(0.2);
        assertThat(digits.t().getNumCols()).isEqualTo(10);
        assertThat(digits.t().get(255, 5)).isEqualTo(1);
        assertThat(digits.t().elementSum()).isEqualTo(256);
        assertThat(digits.xTest().getNumRows()).isEqualTo(12);
        assertThat(digits.tTest().get(11, 1)).isEqualTo(1);
    }

    @Test
    void limitKeepsTheFirstPictures() throws IOException {
        IdxFiles.write(folder, 30, 12);
        Digits digits = Mnist.read(folder, 13);
        assertThat(digits.x().getNumRows()).isEqualTo(13);
        assertThat(digits.t().getNumRows()).isEqualTo(13);
        assertThat(digits.t().get(12, 2)).isEqualTo(1);
        assertThat(digits.xTest().getNumRows()).isEqualTo(2);
    }

    @Test
    void filesMayBePackedOrNamedWithADot() throws IOException {
        write("train-images-idx3-ubyte.gz", IdxFiles.packed(IdxFiles.images(7)));
        write("train-labels.idx1-ubyte", IdxFiles.labels(7));
        write("t10k-images.idx3-ubyte.gz", IdxFiles.packed(IdxFiles.images(3)));
        write("t10k-labels-idx1-ubyte.gz", IdxFiles.packed(IdxFiles.labels(3)));
        Digits digits = Mnist.read(folder, 100);
        assertThat(digits.x().get(6, 0)).isEqualTo(6 / 255.0);
        assertThat(digits.tTest().get(2, 2)).isEqualTo(1);
    }

    @Test
    void missingFilesAreNamed() throws IOException {
        Path nowhere = folder.resolve("nowhere");
        refused(() -> Mnist.read(nowhere, 10), nowhere + " is not a folder");
        refused(
                () -> Mnist.read(folder, 10),
                "no train-images-idx3-ubyte and no train-images-idx3-ubyte.gz in " + folder);
        IdxFiles.write(folder, 5, 5);
        Files.delete(folder.resolve("t10k-labels-idx1-ubyte"));
        refused(
                () -> Mnist.read(folder, 10),
                "no t10k-labels-idx1-ubyte and no t10k-labels-idx1-ubyte.gz in " + folder);
    }

    @Test
    void filesOfAnotherKindAreRefused() throws IOException {
        IdxFiles.write(folder, 5, 5);
        write("train-images-idx3-ubyte", IdxFiles.labels(5));
        refused(
                () -> Mnist.read(folder, 10),
                "train-images-idx3-ubyte starts with 2049, but a file of pictures starts with 2051");
        IdxFiles.write(folder, 5, 5);
        write("train-labels-idx1-ubyte", IdxFiles.images(5));
        refused(
                () -> Mnist.read(folder, 10),
                "train-labels-idx1-ubyte starts with 2051, but a file of labels starts with 2049");
    }

    @Test
    void filesThatAreNotWholeAreRefused() throws IOException {
        IdxFiles.write(folder, 5, 5);
        byte[] whole = IdxFiles.images(5);
        write("t10k-images-idx3-ubyte", Arrays.copyOf(whole, whole.length - 1));
        refused(() -> Mnist.read(folder, 100), "t10k-images-idx3-ubyte ends too early: it is not whole");
        write("t10k-images-idx3-ubyte", new byte[2]);
        refused(() -> Mnist.read(folder, 100), "t10k-images-idx3-ubyte ends too early: it is not whole");
        IdxFiles.write(folder, 5, 5);
        write("train-labels-idx1-ubyte", Arrays.copyOf(IdxFiles.labels(5), 10));
        refused(() -> Mnist.read(folder, 100), "train-labels-idx1-ubyte ends too early: it is not whole");
    }

    @Test
    void contradictionsAreRefused() throws IOException {
        IdxFiles.write(folder, 5, 5);
        write("train-labels-idx1-ubyte", IdxFiles.labels(6));
        refused(
                () -> Mnist.read(folder, 10),
                "train-images-idx3-ubyte has 5 pictures, but train-labels-idx1-ubyte has 6 labels");
        byte[] labels = IdxFiles.labels(5);
        labels[labels.length - 1] = (byte) 200;
        write("train-labels-idx1-ubyte", labels);
        refused(() -> Mnist.read(folder, 10), "train-labels-idx1-ubyte has the label 200, but labels are 0 to 9");
        IdxFiles.write(folder, 5, 5);
        byte[] wider = Arrays.copyOf(IdxFiles.images(5), 100);
        wider[15] = 7;
        write("t10k-images-idx3-ubyte", wider);
        refused(() -> Mnist.read(folder, 10), "the training pictures have 6 pixels, but the test pictures 14");
    }

    @Test
    void picturesWithoutPixelsAndFilesWithoutPicturesAreRefused() throws IOException {
        IdxFiles.write(folder, 5, 5);
        byte[] flat = IdxFiles.images(5);
        flat[11] = 0;
        write("train-images-idx3-ubyte", flat);
        refused(() -> Mnist.read(folder, 10), "train-images-idx3-ubyte has pictures with a side of 0 pixels");
        IdxFiles.write(folder, 0, 5);
        refused(() -> Mnist.read(folder, 10), "train-images-idx3-ubyte has no pictures");
        assertThatThrownBy(() -> Mnist.read(folder, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the limit must be at least 1, but is 0");
    }
}
