package backmark.batch.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A folder or an archive that is open: its files and folders by name, its files' bytes on demand until closed. */
final class Container implements Closeable {
    private final String place;
    private final String separator;
    private final List<Entry> entries = new ArrayList<>();
    private final Collection<String> folders = new TreeSet<>();
    private final List<Problem> problems;
    private Closeable source = () -> {};

    private Container(String place, String separator, List<Problem> problems) {
        this.place = place;
        this.problems = problems;
        this.separator = separator;
    }

    /** @param place for messages: the path given */
    static Container ofFolder(String place) {
        return new Container(place, "/", new ArrayList<>());
    }

    /** @param place for messages: the path given, or where it is inside another container */
    static Container ofArchive(String place) {
        return new Container(place, "!/", new ArrayList<>());
    }

    String place() {
        return place;
    }

    /** In order of path. */
    List<Entry> entries() {
        return entries;
    }

    /** All folders, empty ones too, in order. */
    Collection<String> folders() {
        return folders;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The place of something in it, for messages. */
    String placeOf(String path) {
        return place + separator + path;
    }

    /** One of its first-level folders, seen as a container with the same problems; closing that has no effect. */
    Container below(String folder) {
        Container below = new Container(placeOf(folder), "/", problems);
        for (Entry entry : entries) {
            if (entry.path().startsWith(folder + "/")) {
                below.add(entry.below(folder));
            }
        }
        for (String each : folders) {
            if (each.startsWith(folder + "/")) {
                below.addFolders(each.substring(folder.length() + 1));
            }
        }
        return below;
    }

    /**
     * What is at its top, in order of name: each file, and each folder with everything in it.
     *
     * @param leftOut counts what is not a student's work, and is not in the result
     */
    List<Item> items(Leftovers leftOut) {
        Map<String, List<Entry>> byName = new TreeMap<>();
        folders.forEach(folder -> byName.computeIfAbsent(FileNames.first(folder) + "/", name -> new ArrayList<>()));
        for (Entry entry : entries) {
            boolean inFolder = entry.path().indexOf('/') >= 0;
            String name = inFolder ? FileNames.first(entry.path()) + "/" : entry.path();
            byName.computeIfAbsent(name, each -> new ArrayList<>()).add(entry);
        }
        List<Item> items = new ArrayList<>();
        byName.forEach((name, found) -> {
            boolean folder = name.endsWith("/");
            String plain = folder ? name.substring(0, name.length() - 1) : name;
            if (!leftOut.take(folder ? name + "*" : name)) {
                items.add(new Item(plain, folder, found));
            }
        });
        return items;
    }

    /** A file or a folder at the top of a container; several files if they have the same name. */
    record Item(String name, boolean folder, List<Entry> entries) {}

    void add(Entry entry) {
        entries.add(entry);
        addFolders(FileNames.folder(entry.path()));
    }

    void addFolders(String path) {
        for (String folder = path; !folder.isEmpty() && folders.add(folder); ) {
            folder = FileNames.folder(folder);
        }
    }

    void sort() {
        entries.sort(Comparator.comparing(Entry::path).thenComparing(Entry::givenName));
    }

    void closeLater(Closeable opened) {
        source = opened;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
