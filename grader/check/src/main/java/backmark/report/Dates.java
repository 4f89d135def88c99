package backmark.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Dates as readers of a language write them; files of data keep ISO 8601. */
public final class Dates {
    private Dates() {}

    /**
     * A moment to the minute, in UTC: {@code 21 November 2026, 15:04 UTC}.
     *
     * @param iso as in files of data, {@code 2026-11-21T15:04:05Z}; anything else is returned as it is
     */
    public static String shown(String iso, Messages messages) {
        try {
            return DateTimeFormatter.ofPattern(messages.get("page.date"), Locale.forLanguageTag(messages.language()))
                    .withZone(ZoneOffset.UTC)
                    .format(Instant.parse(iso));
        } catch (DateTimeParseException notADate) {
            return iso;
        }
    }
}
