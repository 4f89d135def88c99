package backmark.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A computer on which bubblewrap is not installed. */
class WithoutBubblewrapTest {
    private static final String REFUSAL =
            "The sandbox needs the program bwrap, which is not installed. Install it, for example with\n"
                    + "    sudo apt-get install bubblewrap\n"
                    + "or grade without a sandbox, only if you trust every submission: --sandbox=none\n";

    private static final List<String> PROGRAMS = List.of("sh", "setpriv");

    @TempDir
    Path folder;

    @AfterEach
    void removeLinks() throws IOException {
        for (String name : PROGRAMS) {
            Files.deleteIfExists(folder.resolve("bin").resolve(name));
        }
    }

    /** Runs with a search path that holds the other programs only. */
    private Ran run(Object... arguments) throws Exception {
        Path programs = Files.createDirectories(folder.resolve("bin"));
        for (String name : PROGRAMS) {
            for (String place : List.of("/usr/bin", "/bin")) {
                Path program = Path.of(place, name);
                if (Files.exists(program) && !Files.exists(programs.resolve(name))) {
                    Files.createSymbolicLink(programs.resolve(name), program);
                }
            }
        }
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder process = Ran.process(arguments);
        process.environment().put("PATH", programs.toString());
        int code = process.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Ran(code, read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void aClassIsNotGraded() throws Exception {
        Path graded = folder.resolve("graded");
        assertThat(run("grade", "optimizers", Ran.sample("optimizers", "s05"), "--out", graded))
                .isEqualTo(new Ran(2, "", REFUSAL));
        assertThat(graded).doesNotExist();
    }

    @Test
    void aSubmissionIsNotChecked() throws Exception {
        assertThat(run("check", "optimizers", Ran.sample("optimizers", "s05"), "--sandbox", "bwrap"))
                .isEqualTo(new Ran(2, "", REFUSAL));
    }

    @Test
    void theBundledSamplesRunAllTheSameWithANotice() throws Exception {
        Path graded = folder.resolve("graded");

        Ran ran = run("demo", "optimizers", "--out", graded, "--lang", "en");

        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .startsWith(REFUSAL
                        + "Notice: the sandbox is not available, so the bundled samples run without it."
                        + " \"backmark grade\" needs it.\n");
        assertThat(ran.out()).contains("s04                72 / 80  momentum-old-velocity\n");
        assertThat(read(graded.resolve("students/s04.html"))).contains("without the sandbox");
        assertThat(read(graded.resolve("run.json"))).contains("\"isolation\" : \"none\"");
    }
}
