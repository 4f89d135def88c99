package backmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages as a browser shows them; skipped where there is no Chromium. */
class PagesInABrowserTest {
    private static final String RULES = "axe.run({ resultTypes: ['violations'] }).then((result) =>"
            + " result.violations.map((v) => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map((n) => n.target + ' '"
            + " + n.any.map((a) => a.message).join(' ')).join(' | ')).join('\\n'))";

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Browser.program().isPresent(), "no Chromium on this machine");
        browser = Browser.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest(name = "{0} in {1}, {2} pixels, {3}")
    @CsvSource({
        "student, en, 1000, light",
        "student, en, 1000, dark",
        "student, ko, 320, light",
        "student, ko, 320, dark",
        "class, en, 1200, light",
        "class, en, 1200, dark",
        "class, ko, 320, light",
        "class, ko, 320, dark",
        "summary, en, 800, light",
        "summary, en, 800, dark",
        "summary, ko, 320, light",
        "summary, ko, 320, dark",
        "graph, en, 1000, light",
        "graph, ko, 320, dark",
        "sheet, en, 1000, light",
        "sheet, ko, 320, dark",
        "marked, en, 1000, dark",
        "marked, ko, 320, light",
    })
    void aPageIsAccessibleQuietAndSelfContained(String kind, String language, int width, String scheme)
            throws Exception {
        Path page = page(kind, language);
        browser.look(width, scheme);

        browser.open(page);
        browser.evaluate("document.querySelectorAll('details').forEach((details) => details.open = true)");
        browser.evaluate(axe());

        assertThat(browser.evaluate(RULES)).isEmpty();
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests())
                .filteredOn(url -> !url.startsWith("data:"))
                .containsExactly(page.toUri().toString());
        assertThat(browser.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo("true");
        keepPicture(kind + "-" + language + "-" + scheme + ".png");
    }

    @ParameterizedTest
    @CsvSource({"student, en, 10", "class, ko, 6", "summary, en, 1", "summary, ko, 1"})
    void aPageIsPrintedBlackOnWhiteOnFewSheets(String kind, String language, int most) throws Exception {
        browser.lookPrinted();
        browser.open(page(kind, language));
        browser.evaluate(axe());

        assertThat(browser.evaluate(RULES)).isEmpty();
        assertThat(browser.evaluate("getComputedStyle(document.body).backgroundColor + ' '"
                        + " + getComputedStyle(document.body).color"))
                .isEqualTo("rgb(255, 255, 255) rgb(0, 0, 0)");
        assertThat(browser.evaluate("[...document.querySelectorAll('.screen-only')].every((e) => !e.offsetParent)"))
                .isEqualTo("true");
        assertThat(browser.sheets()).isBetween(1, most);
        keepPicture(kind + "-" + language + "-print.png");
    }

    @Test
    void theTableOfStudentsIsSortedAndFilteredWithTheKeyboardAlone() throws Exception {
        browser.look(1200, "light");
        browser.open(page("class", "en"));

        browser.evaluate("document.querySelector('#table th:nth-child(3) button').focus()");
        browser.press("Enter", 13, "\r");
        assertThat(browser.evaluate("document.querySelector('#table th:nth-child(3)').getAttribute('aria-sort')"))
                .isEqualTo("ascending");
        assertThat(browser.evaluate("(() => { const points = [...document.querySelectorAll('#table tbody tr')]"
                        + ".map((row) => parseFloat(row.cells[2].textContent));"
                        + " return points.every((p, i) => i === 0 || points[i - 1] <= p); })()"))
                .isEqualTo("true");

        browser.evaluate("document.getElementById('show-all').focus()");
        browser.press("ArrowDown", 40, "");
        assertThat(browser.evaluate(shown()))
                .isEqualTo(browser.evaluate("document.querySelectorAll('.flagged').length"));

        browser.press("ArrowUp", 38, "");
        browser.evaluate("document.querySelector('input[type=search]').focus()");
        browser.press("7", 55, "7");
        assertThat(browser.evaluate("document.querySelector('[role=status]').textContent"))
                .isEqualTo("4 of 40 shown");
        assertThat(browser.evaluate(shown())).isEqualTo("4");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void withoutScriptTheTableIsCompleteAndItsFilterWorks() throws Exception {
        Path page = folder.resolve("no-script.html");
        Files.writeString(page, Files.readString(page("class", "en")).replaceFirst("(?s)<script>.*</script>", ""));
        browser.look(1200, "light");
        browser.open(page);

        assertThat(browser.evaluate(shown())).isEqualTo("40");
        browser.evaluate("document.getElementById('show-flagged').click()");
        assertThat(browser.evaluate(shown()))
                .isEqualTo(browser.evaluate("document.querySelectorAll('.flagged').length"));
    }

    @Test
    void aClassOfTwoThousandIsFilteredAndSorted() throws Exception {
        Path page = folder.resolve("large.html");
        Files.writeString(page, SamplePages.page("class", "en", 2_000));
        browser.look(1200, "light");
        browser.open(page);
        browser.evaluate("document.querySelector('#table th:nth-child(1) button').click()");
        browser.evaluate("document.querySelector('#table th:nth-child(1) button').click()");
        assertThat(browser.evaluate("document.querySelector('#table tbody th').textContent"))
                .isEqualTo("Student 2000");
        browser.evaluate("document.querySelector('input[type=search]').focus()");
        browser.press("9", 57, "9");
        assertThat(browser.evaluate("document.querySelector('[role=status]').textContent"))
                .isEqualTo("542 of 2000 shown"); // 2000 less the 9 * 9 * 9 * 2 without a nine
        browser.press("Backspace", 8, "");
        assertThat(browser.evaluate("document.querySelector('[role=status]').textContent"))
                .isEqualTo("1000 of 2000 shown");
        assertThat(browser.evaluate(shown())).isEqualTo("1000");
        browser.evaluate("document.querySelector('#table + button').click()");
        assertThat(browser.evaluate(shown())).isEqualTo("2000");
        assertThat(browser.evaluate(
                        "document.activeElement.textContent + document.querySelector('#table + button').hidden"))
                .isEqualTo("Student 1000true"); // the first of those that were added; sorted from 2000 down
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void withoutScriptEveryThousandOfALargeClassIsBehindAClick() throws Exception {
        Path page = folder.resolve("large-no-script.html");
        Files.writeString(page, SamplePages.page("class", "en", 2_500).replaceFirst("(?s)<script>.*</script>", ""));
        browser.look(1200, "light");
        browser.open(page);

        assertThat(browser.evaluate(
                        "[...document.querySelectorAll('.later summary')].map((s) => s.textContent).join()"))
                .isEqualTo("Students 1,001 to 2,000 of 2,500,Students 2,001 to 2,500 of 2,500");
        browser.evaluate("document.querySelectorAll('.later').forEach((part) => part.open = true)");
        assertThat(browser.evaluate("document.querySelectorAll('.students tbody tr').length"))
                .isEqualTo("2500");
    }

    @ParameterizedTest
    @CsvSource({"student", "class", "summary"})
    void hostileTextRunsNothingAndAsksForNothing(String kind) throws Exception {
        Path page = folder.resolve("hostile.html");
        HtmlReports reports = new HtmlReports(Messages.of("en"));
        Files.writeString(
                page,
                switch (kind) {
                    case "student" -> reports.student(HostileText.report());
                    case "class" -> reports.classPage(HostileText.course());
                    default -> reports.summary(HostileText.course());
                });
        browser.look(1000, "light");
        browser.open(page);

        assertThat(browser.evaluate("String(window.attacked)")).isEqualTo("undefined");
        assertThat(browser.evaluate("document.scripts.length + document.images.length"))
                .isEqualTo(kind.equals("class") ? "1" : "0");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests())
                .filteredOn(url -> !url.startsWith("data:"))
                .hasSize(1);
        assertThat(browser.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo("true");
    }

    private static String shown() {
        return "[...document.querySelectorAll('#table tbody tr')].filter((row) => row.offsetParent).length";
    }

    private static Path page(String kind, String language) throws IOException {
        Path page = folder.resolve(kind + "-" + language + ".html");
        Files.writeString(page, SamplePages.page(kind, language, 40));
        return page;
    }

    /** Pictures of all pages for whoever changes their look: {@code -Dpictures=FOLDER}. */
    private static void keepPicture(String name) throws Exception {
        String pictures = System.getProperty("pictures");
        if (pictures != null) {
            browser.picture(Files.createDirectories(Path.of(pictures)).resolve(name));
        }
    }

    private static String axe() throws IOException {
        try (InputStream script = PagesInABrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
