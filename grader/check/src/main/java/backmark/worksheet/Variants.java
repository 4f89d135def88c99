package backmark.worksheet;

import backmark.worksheet.Worksheet.Given;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A sheet with other numbers for every student: the same for the same seed and id, on every machine. Numbers are drawn
 * until {@link Fairness} has nothing against them.
 */
public final class Variants {
    /** A description that allows no fair numbers is found out long before. */
    private static final int MOST_TRIES = 20_000;

    private final Worksheet sheet;
    private final String seed;

    /**
     * Variants of a sheet.
     *
     * @param seed the course's; whoever knows it can make everybody's sheet
     */
    public Variants(Worksheet sheet, String seed) {
        this.sheet = sheet;
        this.seed = seed;
    }

    /**
     * The sheet of a student.
     *
     * @param id as in the roster; case and form of Unicode do not matter
     * @throws IllegalStateException if no fair numbers can be drawn: an authoring error
     */
    public Worksheet of(String id) {
        String plain = Normalizer.normalize(id.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        byte[] hash = sha256(sheet.id() + "\n" + seed + "\n" + plain);
        SplittableRandom random = new SplittableRandom(ByteBuffer.wrap(hash).getLong());
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Worksheet drawn = draw(random);
            if (Fairness.isFair(drawn)) {
                return drawn;
            }
        }
        throw new IllegalStateException("no fair numbers for " + sheet.id() + ": widen the ranges of its givens");
    }

    private Worksheet draw(SplittableRandom random) {
        Map<String, Double> numbers = new HashMap<>();
        for (Given given : sheet.givens()) {
            if (!given.grid().isEmpty()) {
                numbers.put(
                        given.symbol(),
                        given.grid().get(random.nextInt(given.grid().size())));
            }
        }
        return sheet.with(numbers);
    }

    /** A short code of a sheet's numbers, by which an answered sheet is known. */
    public static String code(Worksheet sheet) {
        StringBuilder numbers = new StringBuilder(sheet.id());
        sheet.givens()
                .forEach(given ->
                        numbers.append('\n').append(given.symbol()).append(' ').append(given.value()));
        return HexFormat.of().formatHex(sha256(numbers.toString()), 0, 4);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
