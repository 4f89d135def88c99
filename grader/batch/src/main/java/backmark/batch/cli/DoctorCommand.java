package backmark.batch.cli;

import backmark.batch.assignment.Installed;
import backmark.batch.doctor.Checkup;
import backmark.batch.doctor.Doctor;
import backmark.batch.doctor.SandboxedStarters;
import backmark.batch.doctor.Thoroughness;
import backmark.batch.store.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Examines assignments before students meet them. */
@Command(
        name = "doctor",
        description = "Proves that an assignment is fit to be handed out: the starter scores 0, what is right gets"
                + " everything, and every known mistake is caught, named and charged once.",
        footer = {"", "Exit codes: 0 healthy, 1 something has to be repaired, 2 bad usage."},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DoctorCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ASSIGNMENT",
            description = "The assignment's id; all assignments, unless given.")
    private String assignment;

    @Option(
            names = "--record",
            description = "Write the answers that students have instead of the reference (recorded.json) again first.")
    private boolean record;

    @Option(names = "--quick", description = "Try the public cases and a few pairs only; takes seconds.")
    private boolean quick;

    @Option(names = "--json", description = "Print what was found as JSON instead.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Installed> patients =
                assignment == null ? Home.installation().assignments() : List.of(Home.assignment(assignment));
        Doctor doctor = new Doctor(new SandboxedStarters(Clock.systemUTC()));
        Thoroughness thoroughness = quick ? Thoroughness.quick() : Thoroughness.full();
        PrintWriter out = spec.commandLine().getOut();
        List<Checkup> checkups = new ArrayList<>();
        for (Installed patient : patients) {
            if (record) {
                record(patient);
            }
            Checkup checkup = doctor.examine(patient, thoroughness);
            checkups.add(checkup);
            if (!json) {
                CheckupText.lines(checkup).forEach(out::println);
                out.flush();
            }
        }
        if (json) {
            printJson(checkups, out);
        }
        return checkups.stream().allMatch(Checkup::isHealthy) ? Exit.DONE : Exit.SOME_NOT_GRADED;
    }

    private void record(Installed patient) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            err.println("Written: " + Home.installation().home().relativize(Doctor.record(patient)));
            err.flush();
        } catch (IOException e) {
            throw CommandFailure.unfinished(
                    "The recording of " + patient.id() + " cannot be written: " + e.getMessage() + ".");
        }
    }

    private static void printJson(List<Checkup> checkups, PrintWriter out) {
        try {
            out.println(Json.MAPPER.writeValueAsString(checkups));
            out.flush();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
