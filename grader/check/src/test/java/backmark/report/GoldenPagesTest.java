package backmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares the structure and the words of the pages with files, so that no page changes by accident. After a change on
 * purpose, run the test once with {@code -Dgolden=write} and read the difference.
 */
class GoldenPagesTest {
    private static final Path FILES = Path.of("src/test/resources/backmark/report");

    @ParameterizedTest
    @CsvSource({"student", "class", "summary"})
    void thePagesKeepTheirStructure(String kind) throws Exception {
        compare(kind + ".outline.txt", PageText.outline(SamplePages.page(kind, "en", 40)));
    }

    @ParameterizedTest
    @CsvSource({"student, en", "student, ko", "class, en", "class, ko", "summary, en", "summary, ko"})
    void thePagesKeepTheirWords(String kind, String language) throws Exception {
        compare(
                kind + "_" + language + ".txt",
                PageText.words(SamplePages.page(kind, language, language.equals("en") ? 40 : 12)));
    }

    @ParameterizedTest
    @CsvSource({"en", "ko"})
    void aPageOfSourcesThatDoNotCompileKeepsItsWords(String language) throws Exception {
        String page = new HtmlReports(Messages.of(language)).student(SamplePages.doesNotCompile(language));
        compare("compile_" + language + ".txt", PageText.words(page));
    }

    private static void compare(String name, String found) throws Exception {
        Path file = FILES.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FILES);
            Files.writeString(file, found);
        }
        assertThat(found).isEqualTo(Files.readString(file));
    }
}
