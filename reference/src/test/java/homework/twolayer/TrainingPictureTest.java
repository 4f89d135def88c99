package homework.twolayer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class TrainingPictureTest {

    private static Document draw(TrainingHistory history, SimpleMatrix W1) throws Exception {
        String svg = TrainingPicture.of(history, W1, 3, 2);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void curvesHaveAPointPerValue() throws Exception {
        TrainingHistory history =
                new TrainingHistory(new double[] {4, 2, 1}, new double[] {.5, 1}, new double[] {.25, .75});
        Document drawing = draw(history, new SimpleMatrix(12, 2));
        assertThat(drawing.getElementsByTagName("polyline")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("points")
                        .getNodeValue())
                .isEqualTo("0.0,24.0 360.0,104.0 720.0,144.0 ");
        assertThat(drawing.getElementsByTagName("polyline").getLength()).isEqualTo(3);
    }

    @Test
    void weightsBecomePixelsFromBlackToFullColour() throws Exception {
        SimpleMatrix W1 = new SimpleMatrix(12, 1);
        W1.set(0, 2); // red of the first pixel
        W1.set(11, -2); // blue of the last pixel
        Document drawing = draw(new TrainingHistory(new double[] {1}, new double[] {1}, new double[] {1}), W1);
        var pixels = ((org.w3c.dom.Element) drawing.getElementsByTagName("g").item(0)).getElementsByTagName("rect");
        assertThat(pixels.getLength()).isEqualTo(4);
        assertThat(pixels.item(0).getAttributes().getNamedItem("fill").getNodeValue())
                .isEqualTo("#ff8080");
        assertThat(pixels.item(3).getAttributes().getNamedItem("fill").getNodeValue())
                .isEqualTo("#808000");
    }

    @Test
    void lossesThatAreNotFiniteAreDrawnAsNothing() throws Exception {
        TrainingHistory history = new TrainingHistory(new double[] {1, Double.NaN}, new double[] {0}, new double[] {0});
        Document drawing = draw(history, new SimpleMatrix(12, 1));
        assertThat(drawing.getElementsByTagName("polyline")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("points")
                        .getNodeValue())
                .isEqualTo("0.0,24.0 720.0,184.0 ");
    }
}
