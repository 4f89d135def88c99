package backmark.batch.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the submissions of a class that share much of their own code. It is fed one submission at a time. */
public final class SimilarCode {
    /**
     * From this share on two submissions belong together. Among the right answers of the sample classes, written
     * independently, the largest is 0.35; of samples made from each other by a changed line or two, the smallest 0.7.
     */
    static final double MUCH = 0.7;

    /** With less code of its own a submission resembles others by chance. */
    static final int FEWEST = 40;

    /** A run that one in so many has comes from a lecture or a book that all have read, not from each other. */
    private static final int COMMON = 10;

    /** Fewer owners than this are never too many; more than the other always are. */
    private static final int FEW_OWNERS = 5;

    private static final int MANY_OWNERS = 50;

    private final List<String> ids = new ArrayList<>();
    private final List<int[]> fingerprints = new ArrayList<>();

    /**
     * Submissions of which each shares much with at least one other.
     *
     * @param ids in the order in which they were added
     * @param share of the shorter one's own runs that the most similar two have both: 0 to 1
     */
    public record Group(List<String> ids, double share) {
        public Group {
            ids = List.copyOf(ids);
        }
    }

    private record Pair(int first, int second, double share) {}

    /** Adds a submission. */
    public void add(String id, List<Integer> fingerprint) {
        ids.add(id);
        fingerprints.add(fingerprint.stream().mapToInt(i -> i).toArray());
    }

    /** The groups, the most similar first. */
    public List<Group> groups() {
        int[] group = new int[ids.size()];
        Arrays.setAll(group, i -> i);
        Map<Integer, Double> shares = new HashMap<>();
        List<Pair> pairs = pairs();
        for (Pair pair : pairs) {
            int from = group[pair.second()];
            int to = group[pair.first()];
            for (int i = 0; i < group.length && from != to; i++) {
                group[i] = group[i] == from ? to : group[i];
            }
        }
        pairs.forEach(pair -> shares.merge(group[pair.first()], pair.share(), Math::max));
        Map<Integer, List<String>> members = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            if (shares.containsKey(group[i])) {
                members.computeIfAbsent(group[i], key -> new ArrayList<>()).add(ids.get(i));
            }
        }
        List<Group> groups = new ArrayList<>();
        members.forEach((key, each) -> groups.add(new Group(each, shares.get(key))));
        groups.sort(Comparator.comparingDouble((Group each) -> -each.share())
                .thenComparing(each -> each.ids().get(0)));
        return groups;
    }

    private List<Pair> pairs() {
        long[] owners = owners();
        int most = Math.min(MANY_OWNERS, Math.max(FEW_OWNERS, ids.size() / COMMON));
        int[] own = new int[ids.size()];
        Map<Long, Integer> shared = new HashMap<>();
        int start = 0;
        while (start < owners.length) {
            int end = start;
            while (end < owners.length && owners[end] >> 32 == owners[start] >> 32) {
                end++;
            }
            if (end - start <= most) {
                count(owners, start, end, own, shared);
            }
            start = end;
        }
        List<Pair> pairs = new ArrayList<>();
        shared.forEach((both, count) -> {
            int first = (int) (both >> 32);
            int second = (int) (long) both;
            int shorter = Math.min(own[first], own[second]);
            if (shorter >= FEWEST && count >= MUCH * shorter) {
                pairs.add(new Pair(first, second, (double) count / shorter));
            }
        });
        return pairs;
    }

    /** Every run and who has it, each in one number, in the order of the runs. */
    private long[] owners() {
        long[] owners = new long[fingerprints.stream().mapToInt(f -> f.length).sum()];
        int at = 0;
        for (int i = 0; i < fingerprints.size(); i++) {
            for (int run : fingerprints.get(i)) {
                owners[at++] = (long) run << 32 | i;
            }
        }
        Arrays.sort(owners);
        return owners;
    }

    private static void count(long[] owners, int start, int end, int[] own, Map<Long, Integer> shared) {
        for (int i = start; i < end; i++) {
            own[(int) owners[i]]++;
            for (int j = start; j < i; j++) {
                shared.merge((long) (int) owners[j] << 32 | (int) owners[i], 1, Integer::sum);
            }
        }
    }
}
