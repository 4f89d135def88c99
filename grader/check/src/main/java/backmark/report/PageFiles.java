package backmark.report;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that pages are made of: a course's own where there are any, otherwise ours. */
final class PageFiles implements TemplateLoader {
    private final Path override;

    /**
     * Files of a course's folder over ours.
     *
     * @param override null for ours alone
     */
    PageFiles(Path override) {
        if (override != null && !Files.isDirectory(override)) {
            throw new IllegalArgumentException("no folder of templates: " + override);
        }
        this.override = override;
    }

    /** A style or script, as a browser reads it: with line feeds only, or its hash would differ. */
    String text(String name) {
        try {
            String text = read(name);
            if (text == null) {
                throw new IllegalArgumentException("no file " + name + " beside the templates");
            }
            return text.replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private String read(String name) throws IOException {
        Path own = override == null ? null : override.resolve(name);
        if (own != null && Files.isRegularFile(own)) {
            return Files.readString(own);
        }
        try (InputStream bytes = PageFiles.class.getResourceAsStream("/backmark/report/" + name)) {
            return bytes == null ? null : new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public Object findTemplateSource(String name) throws IOException {
        String text = read(name);
        return text == null ? null : new Source(name, text);
    }

    @Override
    public long getLastModified(Object source) {
        return -1; // read once
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((Source) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {}

    private record Source(String name, String text) {}
}
