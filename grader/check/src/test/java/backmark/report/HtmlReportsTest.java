package backmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void aStudentsPageIsMade(String language) throws Exception {
        String page = new HtmlReports(Messages.of(language)).student(SamplePages.student(language));
        Files.createDirectories(Path.of("target/pages"));
        Files.writeString(Path.of("target/pages/student-" + language + ".html"), page);
        Files.writeString(
                Path.of("target/pages/class-" + language + ".html"),
                new HtmlReports(Messages.of(language)).classPage(SamplePages.course(language, 120)));
        Files.writeString(
                Path.of("target/pages/summary-" + language + ".html"),
                new HtmlReports(Messages.of(language)).summary(SamplePages.course(language, 120)));
        assertThat(page).startsWith("<!DOCTYPE html>");
    }
}
