package backmark.batch.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Gradescope's export: {@code submission_123/...} folders and a {@code submission_metadata.yml} that says whose they
 * are, with Ruby's symbols for keys ({@code :submitters}). Known from other people's parsers only, so every field may
 * be missing.
 */
final class GradescopeExport {
    static final String METADATA = "submission_metadata.yml";

    /** Histories and test results of a large class are in the file too. */
    private static final int METADATA_BYTES = 64 << 20;

    private GradescopeExport() {}

    /** @return {@code null} if it is not such an export */
    static Grouping read(Container container, List<Container.Item> items) {
        Container.Item metadata = items.stream()
                .filter(item -> !item.folder() && item.name().equals(METADATA))
                .findFirst()
                .orElse(null);
        if (metadata == null) {
            return null;
        }
        List<Problem> problems = new ArrayList<>();
        Map<String, JsonNode> listed = listed(metadata.entries().get(0), problems);
        boolean broken = !problems.isEmpty();
        List<Group> groups = new ArrayList<>();
        for (Container.Item item : items) {
            if (item == metadata) {
                continue;
            }
            JsonNode about = listed.remove(item.folder() ? item.name() : FileNames.stem(item.name()));
            String place = container.placeOf(item.name());
            if (about == null && !item.name().startsWith("submission_")) {
                problems.add(Problem.of(Problem.Kind.STRAY_FILE, place, "Gradescope", "submission_number"));
                continue;
            }
            Group group = group(item, about, place);
            if (about == null && !broken) {
                group.problems.add(Problem.of(Problem.Kind.NOT_IN_METADATA, place));
            }
            groups.add(group);
        }
        listed.keySet()
                .forEach(id -> problems.add(Problem.of(
                        Problem.Kind.ONLY_IN_METADATA, metadata.entries().get(0).place(), id)));
        problems.add(Grouping.note(container, groups.size(), "Gradescope submission"));
        return new Grouping(groups, problems);
    }

    private static Group group(Container.Item item, JsonNode about, String place) {
        String number = item.name().replaceFirst("^submission_", "");
        List<Origin.Person> people = about == null ? List.of() : people(about);
        String names = people.stream()
                .map(Origin.Person::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        Group group = new Group(Origin.Kind.GRADESCOPE, number, item.name(), names, number, place);
        group.submissionId = number;
        group.people.addAll(people);
        group.displayName = FileNames.forDisplay(names.isEmpty() ? item.name() : names);
        group.add(item.entries(), item.folder() ? item.name() : "");
        return group;
    }

    private static List<Origin.Person> people(JsonNode about) {
        List<Origin.Person> people = new ArrayList<>();
        field(about, "submitters")
                .forEach(each -> people.add(
                        new Origin.Person(text(each, "name"), text(each, "sid"), text(each, "email"), "", "")));
        return people;
    }

    private static JsonNode field(JsonNode node, String name) {
        return node.has(":" + name) ? node.path(":" + name) : node.path(name);
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = field(node, name);
        return value.isNull() ? "" : value.asText("").strip();
    }

    private static Map<String, JsonNode> listed(Entry metadata, List<Problem> problems) {
        Map<String, JsonNode> listed = new TreeMap<>();
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(METADATA_BYTES);
        YAMLMapper yaml =
                new YAMLMapper(YAMLFactory.builder().loaderOptions(options).build());
        try {
            JsonNode root = yaml.readTree(
                    SourceText.decode(metadata.content().bytes(METADATA_BYTES)).text());
            if (root == null || !root.isObject()) {
                problems.add(
                        Problem.of(Problem.Kind.METADATA_BROKEN, metadata.place(), "it is not a list of submissions"));
                return listed;
            }
            root.fields().forEachRemaining(each -> listed.put(each.getKey().replaceFirst("^:", ""), each.getValue()));
        } catch (JsonProcessingException e) {
            problems.add(Problem.of(Problem.Kind.METADATA_BROKEN, metadata.place(), where(e)));
        } catch (IOException | RuntimeException e) {
            problems.add(Refusal.problem(metadata.place(), Problem.Kind.METADATA_BROKEN, e));
        }
        return listed;
    }

    private static String where(JsonProcessingException e) {
        return e.getLocation() == null
                ? "it breaks off"
                : "line " + e.getLocation().getLineNr();
    }
}
