package backmark.batch.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads what a test made, and shows the result without the test's own folder. */
final class Reading {
    private final Path folder;
    private Limits limits = Limits.standard();

    Reading(Path folder) {
        this.folder = folder;
    }

    Reading with(Limits limits) {
        this.limits = limits;
        return this;
    }

    /** Writes a file and reads it as a class's download. */
    IntakeReport of(String name, byte[] bytes) {
        return of(write(name, bytes));
    }

    IntakeReport of(Path... paths) {
        return Intake.read(List.of(paths), new Intake.Options(limits));
    }

    Submission one(String name, byte[] bytes) {
        return Intake.readOne(write(name, bytes), new Intake.Options(limits));
    }

    Path write(String name, byte[] bytes) {
        try {
            Path path = folder.resolve(name);
            Files.createDirectories(path.getParent());
            return Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of problems, with places as they would be if the folder were the current one. */
    List<String> texts(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.text().replace(folder + "/", ""))
                .toList();
    }

    /** Ids, in order, each with the places where a compiler would expect its sources. */
    static List<String> shape(IntakeReport report) {
        return report.submissions().stream()
                .map(each -> each.id() + " "
                        + each.sources().stream().map(SourceFile::compilePath).toList())
                .toList();
    }
}
