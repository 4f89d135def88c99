package backmark.batch.doctor;

import backmark.check.junit.Checklist;
import backmark.check.result.CheckInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Whether every check has a Korean title and hint, and nothing else does. */
final class KoreanTexts {
    private KoreanTexts() {}

    static String fileOf(Class<?> checks) {
        return checks.getSimpleName() + "_ko.properties";
    }

    static List<Defect> examine(Patient patient) {
        List<Defect> defects = new ArrayList<>();
        List<Class<?>> classes = new ArrayList<>();
        classes.add(patient.homework().publicChecks());
        classes.addAll(patient.homework().hiddenChecks());
        for (Class<?> checks : classes) {
            examine(patient, checks, defects);
        }
        return defects;
    }

    private static void examine(Patient patient, Class<?> checks, List<Defect> into) {
        Set<String> wanted = new LinkedHashSet<>();
        for (CheckInfo check : Checklist.of(checks)) {
            wanted.add(check.id().substring(0, check.id().indexOf('.')) + ".title");
            wanted.add(check.id() + ".title");
            wanted.add(check.id() + ".hint");
        }
        Set<String> found = new TreeSet<>();
        for (Class<?> type = checks; type != null && type != Object.class; type = type.getSuperclass()) {
            Properties own = read(type);
            own.stringPropertyNames().stream()
                    .filter(key -> !own.getProperty(key).isBlank())
                    .forEach(found::add);
        }
        for (String key : wanted) {
            if (!found.contains(key)) {
                into.add(patient.warning(
                        fileOf(checks) + " has no " + key, "add it in Korean, or Korean students read English there"));
            }
        }
        found.removeAll(wanted);
        for (String key : found) {
            into.add(patient.warning(
                    fileOf(checks) + " has " + key + ", which no check uses",
                    "rename it after its task and check, or delete it"));
        }
    }

    private static Properties read(Class<?> type) {
        Properties properties = new Properties();
        try (InputStream bytes = type.getResourceAsStream(fileOf(type))) {
            if (bytes != null) {
                properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + fileOf(type), e);
        }
        return properties;
    }
}
