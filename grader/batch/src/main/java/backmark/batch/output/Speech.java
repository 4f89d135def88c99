package backmark.batch.output;

import backmark.batch.assignment.Installed;
import backmark.batch.intake.Problem;
import backmark.report.Messages;
import backmark.report.Sentences;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Messages that also know what intake and an assignment's checks say in English in files of data. */
public final class Speech {
    private static final String KOREAN = "problems_ko.properties";

    private Speech() {}

    /** With the sentences about uploads and rosters. */
    public static Messages of(Messages messages) {
        return messages.language().equals("ko") ? messages.with(problems()) : messages;
    }

    /** With those, and those of an assignment's checks. */
    public static Messages of(Messages messages, Installed assignment) {
        Messages all = of(messages).about(assignment.homework().publicChecks());
        for (Class<?> hidden : assignment.homework().hiddenChecks()) {
            all = all.about(hidden);
        }
        return all;
    }

    private static Sentences problems() {
        Properties texts = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(Speech.class.getResourceAsStream(KOREAN), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + KOREAN, e);
        }
        Map<String, String> pairs = new HashMap<>();
        for (Problem.Kind kind : Problem.Kind.values()) {
            pairs.put(kind.template(), texts.getProperty(kind.name()));
        }
        return Sentences.of(pairs);
    }
}
