package backmark.batch.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Settles which source counts where several declare the same class: of equal ones any, of uploads with an order the
 * newest, and otherwise none is chosen but both are kept and the matter is a problem.
 */
final class Copies {
    private final List<Draft.Aged> sources;
    private final List<OtherFile> others;
    private final List<Problem> problems;

    /**
     * @param others gets the older copies
     * @param problems gets a note for each copy that does not count
     */
    Copies(List<Draft.Aged> sources, List<OtherFile> others, List<Problem> problems) {
        this.sources = sources;
        this.others = others;
        this.problems = problems;
    }

    /** What counts, undecided ones included. */
    List<SourceFile> settle() {
        List<Draft.Aged> newestFirst = new ArrayList<>(sources);
        newestFirst.sort(Comparator.comparingLong(Draft.Aged::age)
                .reversed()
                .thenComparing(aged -> aged.file().originalPath()));
        List<Draft.Aged> counting = new ArrayList<>();
        Map<String, Draft.Aged> byText = new LinkedHashMap<>();
        for (Draft.Aged aged : newestFirst) {
            SourceFile file = aged.file();
            Draft.Aged same =
                    byText.putIfAbsent(file.compilePath() + "\0" + ContentDigest.normalised(file.text()), aged);
            if (same != null) {
                problem(Problem.Kind.SAME_COPY, file, same.file().originalPath());
            } else if (!isReplaced(aged, counting)) {
                counting.add(aged);
            }
        }
        List<SourceFile> files = new ArrayList<>();
        counting.forEach(aged -> files.add(aged.file()));
        return files;
    }

    /** Whether a newer one that counts already declares all that this one does. */
    private boolean isReplaced(Draft.Aged aged, List<Draft.Aged> counting) {
        for (Draft.Aged newer : counting) {
            List<String> shared = new ArrayList<>(newer.file().qualifiedTypes());
            shared.retainAll(aged.file().qualifiedTypes());
            if (shared.isEmpty()) {
                continue;
            }
            boolean ordered = aged.age() > 0 && newer.age() > aged.age();
            if (ordered && newer.file().qualifiedTypes().containsAll(aged.file().qualifiedTypes())) {
                problem(
                        Problem.Kind.OLDER_COPY,
                        aged.file(),
                        shared.get(0),
                        newer.file().originalPath());
                byte[] bytes = aged.file().text().getBytes(StandardCharsets.UTF_8);
                others.add(new OtherFile(aged.file().originalPath(), aged.file().fileName(), bytes));
                return true;
            }
            problem(
                    Problem.Kind.SAME_CLASS,
                    newer.file(),
                    shared.get(0),
                    aged.file().originalPath());
        }
        return false;
    }

    private void problem(Problem.Kind kind, SourceFile where, Object... facts) {
        problems.add(Problem.of(kind, where.originalPath(), facts));
    }
}
