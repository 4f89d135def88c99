package backmark.check.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import backmark.check.Assignment;
import backmark.worksheet.PackedWorksheet;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class WorksheetChecksTest {

    /** As in an assignment's folder, where nothing has been answered yet. */
    @Assignment(id = "two-steps", contract = Runnable.class)
    static class UntouchedChecks extends WorksheetChecks {}

    @Test
    void everyStepIsACheckAndWhatIsNotAnsweredIsSkipped() {
        List<String> steps = new ArrayList<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(UntouchedChecks.class))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                if (test.isTest()) {
                                    String said = result.getThrowable()
                                            .map(Throwable::getMessage)
                                            .orElse("");
                                    steps.add(test.getDisplayName() + ": " + result.getStatus() + ", " + said);
                                }
                            }
                        });

        assertThat(steps)
                .hasSize(2)
                .allMatch(step -> step.contains("ABORTED"))
                .anyMatch(step -> step.startsWith("z10 – "));
    }

    @Test
    void aPackedDescriptionIsTheDescription() throws Exception {
        try (InputStream bytes = UntouchedChecks.class.getResourceAsStream(PackedWorksheet.FILE)) {
            String packed = new String(bytes.readAllBytes(), StandardCharsets.US_ASCII);

            assertThat(packed).doesNotContain("sigmoid", "z10");
            assertThat(PackedWorksheet.unpack(PackedWorksheet.pack(PackedWorksheet.unpack(packed)))
                            .source())
                    .isEqualTo(PackedWorksheet.unpack(packed).source())
                    .contains("= sigmoid(z10)");
        }
    }
}
