package backmark.batch.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.batch.assignment.Installation;
import backmark.batch.assignment.Installed;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every assignment that is handed out is healthy. */
class InstalledAssignmentsTest {
    private static final Thoroughness ENOUGH = new Thoroughness(List.of(1L), 30, true);

    static Stream<Installed> assignments() {
        return Installation.at(Path.of("..", "..").toAbsolutePath().normalize()).assignments().stream();
    }

    @ParameterizedTest
    @MethodSource("assignments")
    void isHealthy(Installed assignment) {
        Doctor doctor = new Doctor(new SandboxedStarters(Clock.systemUTC()));

        assertThat(doctor.examine(assignment, ENOUGH).defects())
                .extracting(Defect::message)
                .isEmpty();
    }
}
