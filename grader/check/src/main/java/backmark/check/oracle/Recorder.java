package backmark.check.oracle;

import backmark.check.bank.Mistake;
import backmark.check.oracle.Recording.Recorded;
import backmark.check.oracle.Recording.Variant;
import backmark.check.result.Showing.Values;
import backmark.check.value.Answer;
import backmark.check.value.Comparison;
import backmark.check.value.Tensor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes the recording that students get, from a live oracle that has prepared all public checks. */
public final class Recorder {
    /** Two machines' answers differ by rounding only when they differ by less than this. */
    private static final double SAME = 1e-12;

    /** The same for answers of mistakes, which are recorded with fewer digits. */
    private static final double SAME_MISTAKE = 1e-10;

    /** Less than this is no difference in a picture. */
    private static final double SEEN = 1e-3;

    /** Digits that suffice to name a mistake, which takes a residual of 1e-9. */
    private static final MathContext DIGITS = new MathContext(12);

    /** Pairs are recorded for demands with at most this many numbers a case: more would be megabytes to read. */
    private static final int LARGEST_WITH_PAIRS = 16;

    private Recorder() {}

    /** The recording of everything that the oracle has prepared. */
    public static Recording record(LiveOracle oracle) {
        Map<String, Recorded> statements = new TreeMap<>();
        oracle.prepared().forEach((key, prepared) -> statements.put(key, record(oracle, prepared)));
        return new Recording(oracle.mistakes(), statements);
    }

    private static Recorded record(LiveOracle oracle, LivePrepared<?, ?> prepared) {
        List<Mistake> visible = oracle.mistakes().stream()
                .filter(mistake -> prepared.isClaim()
                        ? !same(prepared.variant(Set.of(mistake.id())).orElseThrow(), prepared.expected())
                        : prepared.visible().contains(mistake.id()))
                .toList();
        List<Variant> variants = new ArrayList<>();
        for (Mistake mistake : visible) {
            variants.add(new Variant(
                    List.of(mistake.id()),
                    rounded(prepared.variant(Set.of(mistake.id())).orElseThrow())));
        }
        List<String> ids = visible.stream().map(Mistake::id).toList();
        boolean small = !prepared.isClaim()
                && prepared.expected().stream().allMatch(answer -> size(answer) <= LARGEST_WITH_PAIRS);
        if (!small) {
            return recorded(prepared, ids, variants);
        }
        for (int i = 0; i < visible.size(); i++) {
            for (int j = i + 1; j < visible.size(); j++) {
                if (visible.get(i).goesWith(visible.get(j))) {
                    pair(visible.get(i).id(), visible.get(j).id(), prepared, variants);
                }
            }
        }
        return recorded(prepared, ids, variants);
    }

    private static Recorded recorded(LivePrepared<?, ?> prepared, List<String> visible, List<Variant> variants) {
        return new Recorded(
                prepared.seeds(),
                prepared.expected(),
                prepared.dataPart(),
                prepared.function(),
                visible,
                variants,
                prepared.shown());
    }

    private static void pair(String first, String second, LivePrepared<?, ?> prepared, List<Variant> into) {
        Set<String> both = new LinkedHashSet<>(List.of(first, second));
        List<Answer> answers = prepared.variant(both).orElseThrow();
        boolean isNew = !same(answers, prepared.expected())
                && !same(answers, prepared.variant(Set.of(first)).orElseThrow())
                && !same(answers, prepared.variant(Set.of(second)).orElseThrow());
        if (isNew) {
            into.add(new Variant(List.copyOf(both), rounded(answers)));
        }
    }

    private static int size(Answer answer) {
        return answer.outputs().values().stream()
                .mapToInt(tensor -> tensor.data().length)
                .sum();
    }

    private static List<Answer> rounded(List<Answer> answers) {
        List<Answer> rounded = new ArrayList<>();
        for (Answer answer : answers) {
            Map<String, Tensor> outputs = new LinkedHashMap<>();
            if (answer != null) {
                answer.outputs().forEach((name, tensor) -> outputs.put(name, rounded(tensor)));
            }
            rounded.add(answer == null ? null : new Answer(outputs));
        }
        return rounded;
    }

    private static Tensor rounded(Tensor tensor) {
        double[] data = tensor.data().clone();
        for (int i = 0; i < data.length; i++) {
            data[i] = Double.isFinite(data[i])
                    ? new BigDecimal(data[i]).round(DIGITS).doubleValue()
                    : data[i];
        }
        return new Tensor(tensor.rows(), tensor.columns(), data, tensor.exact());
    }

    private static boolean same(List<Answer> a, List<Answer> b) {
        return same(a, b, SAME);
    }

    private static boolean same(List<Answer> a, List<Answer> b, double limit) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            boolean same = a.get(i) == null || b.get(i) == null
                    ? a.get(i) == b.get(i)
                    : Comparison.worst(a.get(i), b.get(i)) <= limit;
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** The bytes of a recording's file. */
    public static byte[] bytes(Recording recording) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            RecordingFile.write(recording, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The recording in a file's bytes.
     *
     * @throws IOException if they cannot be read
     * @throws IllegalArgumentException if they are no recording
     */
    public static Recording read(InputStream in) throws IOException {
        return RecordingFile.read(in);
    }

    /**
     * What of a recording is no longer what the reference and its bank say, one sentence each; empty if it is fresh.
     * Values may differ by rounding, as they do between machines.
     */
    public static List<String> stale(Recording old, Recording fresh) {
        List<String> stale = new ArrayList<>();
        if (!old.mistakes().equals(fresh.mistakes())) {
            stale.add("the bank of known mistakes has changed");
        }
        Set<String> keys = new LinkedHashSet<>(old.statements().keySet());
        keys.addAll(fresh.statements().keySet());
        for (String key : keys) {
            Recorded before = old.statements().get(key);
            Recorded now = fresh.statements().get(key);
            if (before == null || now == null) {
                stale.add(key + (before == null ? " is not recorded" : " is recorded but no longer checked"));
            } else if (!same(before, now)) {
                stale.add(key + ": the recorded answers are not those of today");
            }
        }
        return stale;
    }

    /** Pictures are alike when nobody can see a difference. */
    private static boolean showTheSame(List<Map<String, Values>> before, List<Map<String, Values>> now) {
        if (before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).keySet().equals(now.get(i).keySet())) {
                return false;
            }
            for (Map.Entry<String, Values> entry : before.get(i).entrySet()) {
                Values other = now.get(i).get(entry.getKey());
                if (other.rows() != entry.getValue().rows()
                        || other.columns() != entry.getValue().columns()
                        || !(Comparison.worst(answer(entry.getValue()), answer(other)) <= SEEN)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Answer answer(Values values) {
        double[] data = values.values().stream().mapToDouble(v -> v).toArray();
        return new Answer(Map.of(Answer.WHOLE, new Tensor(1, data.length, data, false)));
    }

    private static boolean same(Recorded before, Recorded now) {
        if (!before.seeds().equals(now.seeds())
                || !before.visible().equals(now.visible())
                || before.variants().size() != now.variants().size()
                || !same(before.expected(), now.expected())
                || !same(before.dataPart(), now.dataPart())
                || !same(before.function(), now.function())
                || !showTheSame(before.shown(), now.shown())) {
            return false;
        }
        for (int i = 0; i < before.variants().size(); i++) {
            Variant one = before.variants().get(i);
            Variant other = now.variants().get(i);
            if (!one.mistakes().equals(other.mistakes()) || !same(one.answers(), other.answers(), SAME_MISTAKE)) {
                return false;
            }
        }
        return true;
    }
}
