package backmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.result.OutputResult;
import backmark.check.result.Verdict;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.report.ClassReport.Row;
import backmark.report.StudentReport.AtHome;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportsTest {
    private static final Messages ENGLISH = Messages.of("en");
    private static final HtmlReports REPORTS = new HtmlReports(ENGLISH);

    @Test
    void theSameReportGivesTheSamePage() {
        assertThat(new HtmlReports(ENGLISH).student(SamplePages.student("en")))
                .isEqualTo(REPORTS.student(SamplePages.student("en")));
    }

    @Test
    void aStudentsWorstPageIsBelow200Kilobytes() {
        List<CheckResult> all = IntStream.range(0, 20)
                .mapToObj(i -> {
                    List<OutputResult> outputs = Stream.of("W1", "b1", "W2", "b2")
                            .map(name -> Evidence.wrong("gradient(X, y, reg)", name, 32, 32, Verdict.WRONG))
                            .toList();
                    return Evidence.result(
                            Evidence.info("Task" + i + ".check", Evidence.GRADIENT, Evidence.GRADIENT, 5),
                            Outcome.WRONG,
                            0,
                            outputs);
                })
                .toList();
        String page = REPORTS.student(new StudentReport(
                "s01", "", "two-layer-net", "", Score.of(all, Carry.FULL), "", List.of(), Map.of(), AtHome.NOWHERE));

        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(200_000);
        assertThat(page).contains("The picture is left out to keep this page small.");
    }

    @Test
    void aClassOf500TakesLessThan600Kilobytes() {
        String page = REPORTS.classPage(SamplePages.course("ko", 500));
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(600_000);
    }

    @Test
    void aClassOf10000IsWrittenPieceByPiece() throws IOException {
        LongestPiece written = new LongestPiece();
        REPORTS.classPage(SamplePages.course("en", 10_000), written);

        assertThat(written.rows).isGreaterThan(10_000);
        assertThat(written.longest).isLessThan(50_000);
    }

    @Test
    void aClassWithoutSubmissionsHasAPage() {
        ClassReport nobody = new ClassReport("two-layer-net", "", List.of(), List.of(), List.of(), List.of());

        assertThat(PageText.words(REPORTS.classPage(nobody))).contains("\nNo submissions\n");
        assertThat(PageText.words(REPORTS.summary(nobody)))
                .contains("\nThere are no submissions.\n")
                .contains("\nNothing stands out.\n");
    }

    @Test
    void hostileTextIsTextOnAllPages() {
        ClassReport course = HostileText.course();

        for (String page :
                List.of(REPORTS.student(HostileText.report()), REPORTS.classPage(course), REPORTS.summary(course))) {
            assertThat(page)
                    .doesNotContain("<script>window", "<img", "<b>", "onerror=\"")
                    .doesNotContainPattern(
                            "[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");
            assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(100_000);
        }
        assertThat(REPORTS.student(HostileText.report())).contains("${7*7} &lt;#assign x=1&gt; [=7*7] {0} #{7*7}");
        assertThat(REPORTS.classPage(course)).contains("href=\"./students/a%20b%3F%23.html\"");
    }

    @Test
    void aLinkCannotLeaveThePage() {
        Row row = new Row("s", "", "javascript:alert(1)", 1, 1, 0, 0, List.of(), List.of(), Set.of());
        ClassReport course = new ClassReport("two-layer-net", "", List.of(), List.of(row), List.of(), List.of());

        assertThat(REPORTS.classPage(course)).contains("href=\"./javascript:alert(1)\"");
    }

    @Test
    void aPageAdmitsOnlyItsOwnStyleAndScript() {
        assertThat(REPORTS.student(SamplePages.student("en")))
                .containsPattern("content=\"default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; img-src data:;"
                        + " base-uri 'none'; form-action 'none'\"")
                .doesNotContain("style=\"", "<script", "http:", "https:");
        assertThat(REPORTS.classPage(SamplePages.course("en", 3)))
                .containsPattern("script-src 'sha256-[A-Za-z0-9+/]{43}=';")
                .doesNotContain("style=\"", "onclick", "http:", "https:");
    }

    @Test
    void aCourseChangesTemplatesAndStyle(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("summary.ftlh"), "${view.title}: ${t(\"summary.none\")}");
        Files.writeString(folder.resolve("page.css"), "h1 { color: green }\r\n");
        HtmlReports own = new HtmlReports(folder, ENGLISH);

        assertThat(own.summary(SamplePages.course("en", 1))).isEqualTo("Two-layer net: Nothing stands out.");
        assertThat(own.student(SamplePages.student("en"))).contains("<style>h1 { color: green }\n</style>");
    }

    @Test
    void aTemplateCanReadRecordsAndNothingElse(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("summary.ftlh"), "${view.getClass().getName()}");
        assertThatThrownBy(() -> new HtmlReports(folder, ENGLISH).summary(SamplePages.course("en", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("template summary.ftlh: a SummaryView has no getClass, only [");

        Files.writeString(folder.resolve("summary.ftlh"), "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
        assertThatThrownBy(() -> new HtmlReports(folder, ENGLISH).summary(SamplePages.course("en", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not allowed");
    }

    @Test
    void aFolderOfTemplatesHasToExist(@TempDir Path folder) {
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> new HtmlReports(none, ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no folder of templates: " + none);
    }

    private static final class LongestPiece extends Writer {
        private int longest;
        private int rows;

        @Override
        public void write(char[] text, int start, int length) {
            longest = Math.max(longest, length);
            rows += new String(text, start, length).split("<tr", -1).length - 1;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
