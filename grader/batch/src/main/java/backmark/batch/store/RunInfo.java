package backmark.batch.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A run over a class, as {@code run.json}.
 *
 * @param schema {@value #SCHEMA}
 * @param assignment the assignment's id
 * @param seed of the hidden cases; a continued run uses it again
 * @param version of Backmark
 * @param checks digest of the checks, the reference and the bank
 * @param java version of the Java runtime
 * @param isolation how submissions were shut in
 * @param language of the reports
 * @param carry what a check keeps that follows from an earlier mistake: {@code full}, {@code half} or {@code none}
 * @param problems sentences about the upload that belong to no single submission
 * @param withoutSubmission people on the roster who handed in nothing
 * @param unmatched ids of submissions that no one on the roster, or no single one, belongs to
 * @param people who is on the roster, by the id of their submission
 * @param totals counts of submissions by state; empty while the run is going on
 * @param times never part of a comparison
 */
public record RunInfo(
        int schema,
        String assignment,
        long seed,
        String version,
        String checks,
        String java,
        String isolation,
        String language,
        String carry,
        List<String> problems,
        List<Person> withoutSubmission,
        List<String> unmatched,
        Map<String, Person> people,
        Map<String, Integer> totals,
        Times times) {
    public static final int SCHEMA = 1;

    /** @throws NullPointerException if something is missing, as in a file that someone has edited */
    public RunInfo {
        Objects.requireNonNull(assignment);
        Objects.requireNonNull(version);
        Objects.requireNonNull(checks);
        Objects.requireNonNull(java);
        Objects.requireNonNull(isolation);
        Objects.requireNonNull(language);
        Objects.requireNonNull(carry);
        Objects.requireNonNull(people);
        Objects.requireNonNull(totals);
        Objects.requireNonNull(times);
        problems = List.copyOf(problems);
        withoutSubmission = List.copyOf(withoutSubmission);
        unmatched = List.copyOf(unmatched);
    }

    /**
     * When and how long.
     *
     * @param started as ISO 8601 in UTC
     * @param finished likewise, or "" while the run is going on
     */
    public record Times(String started, String finished, long wallMillis) {}

    /** The same run, reported in another language or by another policy. */
    public RunInfo with(String newLanguage, String newCarry) {
        return new RunInfo(
                schema,
                assignment,
                seed,
                version,
                checks,
                java,
                isolation,
                newLanguage,
                newCarry,
                problems,
                withoutSubmission,
                unmatched,
                people,
                totals,
                times);
    }

    /**
     * Someone on the roster, or several who handed in together.
     *
     * @param id the school's, or what the roster has instead
     * @param name for people, or ""
     * @param language of their page, {@code ko}, or "" for that of the class
     */
    public record Person(String id, String name, String language) {
        public Person {
            language = Objects.requireNonNullElse(language, ""); // files of earlier versions have none
        }

        /** Someone who reads the language of the class. */
        public Person(String id, String name) {
            this(id, name, "");
        }

        /** For people: the id and the name. */
        public String title() {
            return (id + " " + name).strip();
        }
    }

    /** Whether the run was stopped, or is going on. */
    public boolean isUnfinished() {
        return times.finished().isEmpty();
    }

    private static Path file(Path folder) {
        return folder.resolve("run.json");
    }

    public void write(Path folder) throws IOException {
        AtomicFile.write(file(folder), Json.MAPPER.writeValueAsBytes(this));
    }

    /** The run of a folder; empty if there is none or it cannot be read. */
    public static Optional<RunInfo> read(Path folder) {
        if (!Files.exists(file(folder))) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Json.MAPPER.readValue(Files.readAllBytes(file(folder)), RunInfo.class))
                    .filter(run -> run.schema() == SCHEMA);
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
