package backmark.batch.doctor;

import backmark.batch.assignment.Installed;
import backmark.batch.grade.CheckRunner;
import backmark.batch.store.AtomicFile;
import backmark.check.call.InProcessHost;
import backmark.check.oracle.LiveOracle;
import backmark.check.oracle.Recorder;
import backmark.check.oracle.Recording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The answers that students have instead of the reference, in the assignment's folder. */
final class RecordingIsFresh {
    private static final int MOST = 5;

    private RecordingIsFresh() {}

    static Path of(Installed assignment) {
        Class<?> checks = assignment.homework().publicChecks();
        return assignment
                .folder()
                .resolve("src/test/resources")
                .resolve(checks.getPackageName().replace('.', '/'))
                .resolve(Recording.FILE);
    }

    /** A recording made now: the public checks' answers on the public cases. */
    static Recording fresh(Installed assignment) {
        LiveOracle oracle = new LiveOracle(assignment.homework(), LiveOracle.PUBLIC_SEED);
        try (InProcessHost host = InProcessHost.trusting(assignment.homework().solution())) {
            CheckRunner.ofPublicChecks(assignment.homework()).run(host, oracle);
        }
        return Recorder.record(oracle);
    }

    /** Writes a recording made now, and returns where it is. */
    static Path write(Installed assignment) throws IOException {
        Path file = of(assignment);
        Files.createDirectories(file.getParent());
        AtomicFile.write(file, Recorder.bytes(fresh(assignment)));
        return file;
    }

    /** Whether the recording says what the reference and its bank say. */
    static List<Defect> examine(Patient patient) {
        Path file = of(patient.assignment());
        String remedy =
                "run \"backmark doctor " + patient.assignment().id() + " --record\" and commit " + Recording.FILE;
        if (!Files.exists(file)) {
            return List.of(
                    patient.error("there is no " + Recording.FILE + ", so no student can run the checks", remedy));
        }
        Recording recorded;
        try (InputStream in = Files.newInputStream(file)) {
            recorded = Recorder.read(in);
        } catch (IOException | RuntimeException damaged) {
            return List.of(patient.error(Recording.FILE + " cannot be read", remedy));
        }
        List<String> stale = Recorder.stale(recorded, fresh(patient.assignment()));
        List<Defect> defects = new ArrayList<>();
        stale.stream()
                .limit(MOST)
                .forEach(each -> defects.add(patient.error(Recording.FILE + " is out of date: " + each, remedy)));
        if (stale.size() > MOST) {
            defects.add(patient.error(
                    Recording.FILE + " is out of date in " + (stale.size() - MOST) + " more places", remedy));
        }
        return defects;
    }
}
