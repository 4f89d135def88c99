package backmark.batch.intake;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Ids from names that anybody may have chosen: short, plain, usable as a file name everywhere, and the same in every
 * run. A name that loses a letter or a digit on the way, and has no number of its own, gets eight digits of its hash.
 */
final class SafeIds {
    private static final int LONGEST = 64;
    private static final int HASH = 8;
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "conin", "conout", "clock");

    private SafeIds() {}

    /** An id for each group, by the group's key; none are equal when case is ignored. */
    static Map<String, String> of(List<Group> groups) {
        List<Group> ordered = new ArrayList<>(groups);
        ordered.sort(Comparator.comparing(group -> group.key));
        Map<String, List<Group>> wanted = new TreeMap<>();
        for (Group group : ordered) {
            wanted.computeIfAbsent(FileNames.lower(id(group)), id -> new ArrayList<>())
                    .add(group);
        }
        Map<String, String> ids = new LinkedHashMap<>();
        Map<String, Integer> taken = new TreeMap<>();
        wanted.forEach((id, same) -> {
            if (same.size() == 1) {
                ids.put(same.get(0).key, id(same.get(0)));
                taken.put(id, 1);
            }
        });
        wanted.values().stream()
                .filter(same -> same.size() > 1)
                .flatMap(List::stream)
                .forEach(group -> {
                    String id = hashed(id(group), group);
                    int count = taken.merge(FileNames.lower(id), 1, Integer::sum);
                    while (count > 1) {
                        String next = id + "-" + count;
                        if (taken.putIfAbsent(FileNames.lower(next), 1) == null) {
                            id = next;
                            break;
                        }
                        count++;
                    }
                    ids.put(group.key, id);
                });
        return ids;
    }

    private static String id(Group group) {
        String name = Normalizer.normalize(group.idName, Normalizer.Form.NFC);
        String plain = plain(name);
        boolean loses = name.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) && c > 127);
        if (!group.idNumber.isEmpty()) {
            String number = plain(group.idNumber);
            int room = LONGEST - 1 - number.length();
            if (number.equals(group.idNumber) && room > 0) {
                String shown = cut(plain, room);
                if (shown.isEmpty()) {
                    return Character.isDigit(number.charAt(0)) ? "n" + number : number;
                }
                return shown + "-" + number;
            }
        }
        return loses || plain.isEmpty() || plain.length() > LONGEST || isReserved(plain) ? hashed(plain, group) : plain;
    }

    private static String hashed(String plain, Group group) {
        String hash = ContentDigest.hex(group.original.getBytes(StandardCharsets.UTF_8))
                .substring(0, HASH);
        String shown = cut(plain, LONGEST - 1 - HASH - "-999999".length());
        return (shown.isEmpty() ? "s" : shown) + "-" + hash;
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9_]+", "-").replaceAll("^[-_]+|[-_]+$", "");
    }

    private static String cut(String name, int most) {
        return name.length() <= most ? name : plain(name.substring(0, most));
    }

    private static boolean isReserved(String name) {
        String lower = FileNames.lower(name);
        return RESERVED.contains(lower) || lower.matches("(com|lpt)[0-9]");
    }
}
