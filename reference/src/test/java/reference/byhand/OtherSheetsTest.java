package reference.byhand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backmark.worksheet.Fairness;
import backmark.worksheet.Marking;
import backmark.worksheet.SheetAnswers;
import backmark.worksheet.Step;
import backmark.worksheet.StepMark;
import backmark.worksheet.StepMark.Finding;
import backmark.worksheet.Variants;
import backmark.worksheet.Worksheet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sheets of other shapes need a description and nothing else. */
class OtherSheetsTest {
    private static final Map<String, Double> PUBLISHED = published();

    /** The widely known example as it is printed. */
    private static Map<String, Double> published() {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("net_h1", 0.3775);
        values.put("out_h1", 0.593269992);
        values.put("net_h2", 0.3925);
        values.put("out_h2", 0.596884378);
        values.put("net_o1", 1.105905967);
        values.put("out_o1", 0.75136507);
        values.put("out_o2", 0.772928465);
        values.put("E_total", 0.298371109);
        values.put("delta_o1", 0.138498562);
        values.put("dE/dw5", 0.082167041);
        values.put("w5+", 0.35891648);
        values.put("w6+", 0.408666186);
        values.put("w7+", 0.511301270);
        values.put("w8+", 0.561370121);
        values.put("dE/dout_h1", 0.036350306);
        values.put("dE/dw1", 0.000438568);
        values.put("w1+", 0.149780716);
        values.put("w2+", 0.19956143);
        values.put("w3+", 0.24975114);
        values.put("w4+", 0.29950229);
        return values;
    }

    @Test
    void theKeyOfThePublishedExampleIsWhatIsPublished() {
        Worksheet sheet = Sheets.sharedBiases();
        Map<String, Double> key = sheet.key();
        for (Step step : sheet.steps()) {
            if (PUBLISHED.containsKey(step.name())) {
                assertThat(key.get(step.symbol())).as(step.name()).isCloseTo(PUBLISHED.get(step.name()), within(5e-9));
            }
        }
    }

    @Test
    void thePublishedExampleAsPrintedIsRight() {
        Worksheet sheet = Sheets.sharedBiases();
        Map<String, String> values = new LinkedHashMap<>();
        PUBLISHED.forEach((step, value) -> values.put(step, Double.toString(value)));

        assertThat(Marking.of(sheet, SheetAnswers.of(values, sheet)))
                .filteredOn(mark -> PUBLISHED.containsKey(mark.step().name()))
                .allSatisfy(
                        mark -> assertThat(mark.isFull()).as(mark.step().name()).isTrue())
                .hasSize(20);
    }

    @Test
    void aGradientThroughOneOutputOnlyIsNamedInThePublishedExample() {
        Worksheet sheet = Sheets.sharedBiases();
        Map<String, String> values = Map.of(
                "net_h1",
                "0.3775",
                "out_h1",
                "0.5933",
                "net_h2",
                "0.3925",
                "out_h2",
                "0.5969",
                "net_o1",
                "1.106",
                "out_o1",
                "0.7514",
                "net_o2",
                "1.225",
                "out_o2",
                "0.7729",
                "delta_o1",
                "0.1385",
                "dE/dout_h1",
                "0.0554");
        StepMark mark = Marking.of(sheet, SheetAnswers.of(values, sheet)).stream()
                .filter(each -> each.step().name().equals("dE/dout_h1"))
                .findFirst()
                .orElseThrow();

        assertThat(mark.finding()).isEqualTo(Finding.KNOWN_SLIP);
        assertThat(mark.slips()).containsExactly("one-path-only");
    }

    @Test
    void aDeadUnitPassesNothingOn() {
        Worksheet sheet = Sheets.threeOutputs();
        Map<String, Double> key = sheet.key();

        assertThat(key.get("z2")).isNegative();
        assertThat(key.get("h2") + 0.0).isZero();
        assertThat(key.get("g12") + 0.0).isZero();
    }

    @Test
    void everySlipIsNamedOnEveryPracticeSheet() {
        assertThat(Fairness.faults(Sheets.perceptron())).isEmpty();
        assertThat(Fairness.faults(Sheets.threeOutputs())).isEmpty();
        assertThat(Fairness.faults(Sheets.sharedBiases())).isEmpty();
    }

    @Test
    void theSlipsOfTheHomeworkGiveTheNumbersTheyAreKnownBy() {
        Worksheet sheet = Sheets.perceptron();
        Map<String, Double> key = sheet.key();
        Map<String, Double> gradients = new HashMap<>();
        sheet.step("g0_10")
                .orElseThrow()
                .slips()
                .forEach(slip -> gradients.merge(slip.slip(), slip.formula().value(key::get), Math::max));

        assertThat(gradients.get("one-path-only")).isCloseTo(0.0036031, within(5e-8));
        assertThat(gradients.get("updated-weights-used")).isCloseTo(0.00138575, within(5e-9));
        assertThat(gradients.get("index-swapped")).isCloseTo(-0.0014125, within(5e-8));
        assertThat(sheet.step("parameters").orElseThrow().slips())
                .extracting(slip -> slip.formula().value(key::get))
                .containsExactly(56.0, 59.0);
    }

    @Test
    void theKeyOfTheHomeworkIsThatOfItsSource() {
        Map<String, Double> key = Sheets.perceptron().key();

        assertThat(key.get("a10")).isCloseTo(0.522485, within(5e-7));
        assertThat(key.get("a11")).isCloseTo(0.529964, within(5e-7));
        assertThat(key.get("z20")).isCloseTo(0.261990, within(5e-7));
        assertThat(key.get("z21")).isCloseTo(0.420232, within(5e-7));
        assertThat(key.get("a20")).isCloseTo(0.565125, within(5e-7));
        assertThat(key.get("a21")).isCloseTo(0.603539, within(5e-7));
        assertThat(key.get("loss")).isCloseTo(0.071311, within(5e-7));
        assertThat(key.get("loss4")).isCloseTo(0.276687, within(5e-7));
        assertThat(key.get("s20")).isCloseTo(0.245759, within(5e-7));
        assertThat(key.get("s21")).isCloseTo(0.239280, within(5e-7));
        assertThat(key.get("g1_10")).isCloseTo(-0.05584014, within(5e-9));
        assertThat(key.get("g1_11")).isCloseTo(0.075454, within(5e-7));
        assertThat(key.get("dz20")).isCloseTo(-0.106874, within(5e-7));
        assertThat(key.get("dz21")).isCloseTo(0.144415, within(5e-7));
        assertThat(key.get("g0_10")).isCloseTo(0.00146990, within(5e-9));
        assertThat(key.get("w1_10_new")).isCloseTo(0.40558401, within(5e-9));
        assertThat(key.get("w0_10_new")).isCloseTo(0.19985301, within(5e-9));
        assertThat(key.get("parameters")).isEqualTo(68);
    }

    @Test
    void theSameIdGivesTheSameSheetAndAnotherIdAnother() {
        Variants variants = new Variants(Sheets.perceptron(), "autumn");

        assertThat(Variants.code(variants.of("20261234"))).isEqualTo(CODE_OF_20261234);
        assertThat(variants.of(" 20261234 ").givens())
                .isEqualTo(variants.of("20261234").givens());
        assertThat(Variants.code(variants.of("20261235"))).isNotEqualTo(CODE_OF_20261234);
        assertThat(Variants.code(new Variants(Sheets.perceptron(), "spring").of("20261234")))
                .isNotEqualTo(CODE_OF_20261234);
    }

    /** If this changes, every sheet that has been printed is graded by another key. */
    private static final String CODE_OF_20261234 = "fde4b436";

    @Test
    void everyVariantIsFair() {
        Variants variants = new Variants(Sheets.perceptron(), "autumn");
        for (int i = 0; i < 20; i++) {
            assertThat(Fairness.faults(variants.of("student " + i))).isEmpty();
        }
    }
}
