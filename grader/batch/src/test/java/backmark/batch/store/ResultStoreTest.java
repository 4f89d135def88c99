package backmark.batch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.batch.store.SubmissionResult.State;
import backmark.batch.store.SubmissionResult.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultStoreTest {
    @TempDir
    Path folder;

    private static SubmissionResult result(String id, String key) {
        return new SubmissionResult(
                SubmissionResult.SCHEMA,
                id,
                "김길동",
                id + ".zip",
                "optimizers",
                key,
                "bubblewrap",
                State.GRADED,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                new Times("2026-01-01T00:00:00Z", 12));
    }

    @Test
    void whatWasPutIsFoundUnderItsKeyOnly() throws Exception {
        try (ResultStore store = ResultStore.open(folder)) {
            store.put(result("s01", "one"));

            assertThat(store.find("s01", "one")).contains(result("s01", "one"));
            assertThat(store.find("s01", "other")).isEmpty();
            assertThat(store.find("s02", "one")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{", "{}", "{\"schema\": 1, \"id\": \"s01\", \"key\": \"one\"}", "not JSON"})
    void aDamagedFileIsAsGoodAsNone(String content) throws Exception {
        try (ResultStore store = ResultStore.open(folder)) {
            Files.writeString(folder.resolve("results/s01.json"), content);

            assertThat(store.find("s01", "one")).isEmpty();
            assertThat(ResultStore.read(folder, "s01")).isEmpty();
        }
    }

    @Test
    void aFileOfAnotherSchemaOrOfAnotherStudentIsAsGoodAsNone() throws Exception {
        try (ResultStore store = ResultStore.open(folder)) {
            store.put(result("s01", "one"));
            Path file = folder.resolve("results/s01.json");
            String json = Files.readString(file);

            Files.writeString(file, json.replace("\"schema\" : 1,", "\"schema\" : 2,"));
            assertThat(store.find("s01", "one")).isEmpty();

            Files.writeString(folder.resolve("results/s02.json"), json);
            assertThat(store.find("s02", "one")).isEmpty();
        }
    }

    @Test
    void resultsOfThoseNoLongerGivenArePutAsideAndComeBackWithThem() throws Exception {
        try (ResultStore store = ResultStore.open(folder)) {
            store.put(result("s01", "one"));
            store.put(result("s02", "two"));

            assertThat(store.setAsideAllBut(Set.of("s02", "s03"))).containsExactly("s01");

            assertThat(ResultStore.ids(folder)).containsExactly("s02");
            assertThat(folder.resolve("results/earlier/s01.json")).exists();
            assertThat(store.find("s01", "other")).isEmpty();
            assertThat(store.find("s01", "one")).isPresent();
            assertThat(ResultStore.ids(folder)).containsExactly("s01", "s02");
        }
    }

    @Test
    void aSecondRunIsTurnedAwayUntilTheFirstIsOver() throws Exception {
        try (ResultStore first = ResultStore.open(folder)) {
            assertThatThrownBy(() -> ResultStore.open(first.folder()))
                    .isInstanceOf(ResultStore.InUse.class)
                    .hasMessage("Another run of Backmark is writing into " + folder
                            + ". Wait for it to end, or choose another folder.");
        }
        try (ResultStore second = ResultStore.open(folder)) {
            assertThat(ResultStore.ids(second.folder())).isEmpty();
        }
    }

    @Test
    void whatAKilledRunWasWritingIsRemoved() throws Exception {
        ResultStore.open(folder).close();
        Path torn = Files.writeString(folder.resolve("results/.s01.json.unfinished"), "{");

        ResultStore.open(folder).close();

        assertThat(torn).doesNotExist();
    }

    @Test
    void aFileThatCannotBeFinishedStaysAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("gradebook.csv"), "old");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write("new".repeat(10_000).getBytes());
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(each -> each.toString().endsWith(".unfinished"));
    }

    @Test
    void aFolderWithoutResultsHoldsNone() throws IOException {
        assertThat(ResultStore.ids(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "{\"schema\": 1, \"assignment\": \"optimizers\"}"})
    void aDamagedRunIsAsGoodAsNone(String content) throws IOException {
        Files.writeString(folder.resolve("run.json"), content);
        assertThat(RunInfo.read(folder)).isEmpty();
    }
}
