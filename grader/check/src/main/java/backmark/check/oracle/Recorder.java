package backmark.check.oracle;

import backmark.check.bank.Mistake;
import backmark.check.oracle.Recording.Recorded;
import backmark.check.oracle.Recording.Variant;
import backmark.check.value.Answer;
import backmark.check.value.Comparison;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes the recording that students get, from a live oracle that has prepared all public checks. */
public final class Recorder {
    /** Two machines' answers differ by rounding only when they differ by less than this. */
    private static final double SAME = 1e-12;

    private Recorder() {}

    /** The recording of everything that the oracle has prepared. */
    public static Recording record(LiveOracle oracle) {
        Map<String, Recorded> statements = new TreeMap<>();
        oracle.prepared().forEach((key, prepared) -> statements.put(key, record(oracle, prepared)));
        return new Recording(oracle.mistakes(), statements);
    }

    private static Recorded record(LiveOracle oracle, LivePrepared<?, ?> prepared) {
        List<Mistake> visible = oracle.mistakes().stream()
                .filter(mistake -> prepared.visible().contains(mistake.id()))
                .toList();
        List<Variant> variants = new ArrayList<>();
        for (Mistake mistake : visible) {
            variants.add(new Variant(
                    List.of(mistake.id()),
                    prepared.variant(Set.of(mistake.id())).orElseThrow()));
        }
        for (int i = 0; i < visible.size(); i++) {
            for (int j = i + 1; j < visible.size(); j++) {
                if (visible.get(i).goesWith(visible.get(j))) {
                    pair(visible.get(i).id(), visible.get(j).id(), prepared, variants);
                }
            }
        }
        return new Recorded(
                prepared.seeds(),
                prepared.expected(),
                prepared.dataPart(),
                prepared.function(),
                prepared.visible(),
                variants);
    }

    private static void pair(String first, String second, LivePrepared<?, ?> prepared, List<Variant> into) {
        Set<String> both = new LinkedHashSet<>(List.of(first, second));
        List<Answer> answers = prepared.variant(both).orElseThrow();
        List<List<Answer>> smaller = List.of(
                prepared.expected(),
                prepared.variant(Set.of(first)).orElseThrow(),
                prepared.variant(Set.of(second)).orElseThrow());
        List<Answer> shared =
                smaller.stream().filter(each -> same(answers, each)).findFirst().orElse(answers);
        into.add(new Variant(List.copyOf(both), shared));
    }

    private static boolean same(List<Answer> a, List<Answer> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            boolean same = a.get(i) == null || b.get(i) == null
                    ? a.get(i) == b.get(i)
                    : Comparison.worst(a.get(i), b.get(i)) <= SAME;
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

    private static boolean same(Recorded before, Recorded now) {
        if (!before.seeds().equals(now.seeds())
                || !before.visible().equals(now.visible())
                || before.variants().size() != now.variants().size()
                || !same(before.expected(), now.expected())
                || !same(before.dataPart(), now.dataPart())
                || !same(before.function(), now.function())) {
            return false;
        }
        for (int i = 0; i < before.variants().size(); i++) {
            Variant one = before.variants().get(i);
            Variant other = now.variants().get(i);
            if (!one.mistakes().equals(other.mistakes()) || !same(one.answers(), other.answers())) {
                return false;
            }
        }
        return true;
    }
}
