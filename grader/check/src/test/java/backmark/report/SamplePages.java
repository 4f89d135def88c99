package backmark.report;

import backmark.check.call.CallFailure.Kind;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.result.Showing;
import backmark.check.result.Trouble;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.report.StudentReport.AtHome;
import backmark.report.StudentReport.Diagnostic;
import backmark.report.StudentReport.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Reports made from made-up evidence. */
final class SamplePages {
    private SamplePages() {}

    /** A page of a kind: {@code student}, {@code graph}, {@code class}, {@code summary}, {@code sheet} or {@code marked}. */
    static String page(String kind, String language, int size) {
        HtmlReports reports = new HtmlReports(Messages.of(language));
        return switch (kind) {
            case "student" -> reports.student(student(language));
            case "graph" -> reports.student(drawings(language));
            case "sheet" -> SampleWorksheet.empty(language);
            case "marked" -> SampleWorksheet.marked(language);
            case "class" -> reports.classPage(course(language, size));
            default -> reports.summary(course(language, size));
        };
    }

    /** Sources that the compiler refuses: no check has run. */
    static StudentReport doesNotCompile(String language) {
        List<CheckResult> results = Evidence.mixed().stream()
                .map(result -> CheckResult.without(
                        result.check(),
                        Outcome.CRASHED,
                        new Trouble("", "", Kind.CRASHED, "", "The sources do not compile.", List.of())))
                .toList();
        return new StudentReport(
                "s02",
                "",
                "two-layer-net",
                "",
                Score.of(results, Carry.FULL),
                "",
                student(language).notes(),
                Map.of(),
                AtHome.NOWHERE);
    }

    static StudentReport student(String language) {
        boolean korean = language.equals("ko");
        return new StudentReport(
                "s01",
                korean ? "홍길동" : "Ada Example",
                "two-layer-net",
                korean ? "2층 신경망" : "Two-layer net",
                Evidence.score(),
                korean ? "격리 환경(sandbox) 없이 실행했습니다." : "The code ran without a sandbox.",
                List.of(
                        new Remark(
                                korean
                                        ? "파일 Net-1.java의 이름을 클래스 이름에 맞추어 바꾸었습니다."
                                        : "The file Net-1.java was renamed after its class."),
                        new Diagnostic(
                                "HyperparameterSearch.java",
                                14,
                                20,
                                "';' expected",
                                "        return best   // the plan")),
                Map.of("TwoLayerNet.java", Evidence.source()),
                new AtHome(
                        "assignments/two-layer-net",
                        "TwoLayerNetChecks",
                        Set.of("Gradient.fitsThePublishedNumbers", "Training.startsFromTheParameters")));
    }

    /** Drawings of a computational graph, right and wrong, and of weights as pictures. */
    private static StudentReport drawings(String language) {
        CheckResult right = Evidence.mixed().get(0);
        CheckResult wrong = Evidence.mixed().get(1);
        String formula = "f = (x + y) * x";
        List<CheckResult> results = List.of(
                Evidence.showing(
                        right, new Showing("call", "case 1", formula, Evidence.values(1, 3, 2, 15, 8, 3), null)),
                Evidence.showing(
                        wrong, new Showing("call", "case 1", formula, Evidence.values(1, 3, 2, 15, 3, 3), null)),
                Evidence.showing(
                        Evidence.mixed().get(2),
                        new Showing(
                                "call",
                                "case 1",
                                "W1 as 1 x 2 x 2",
                                Evidence.values(4, 1, -1, 0.5, 0, 0, 1, -0.5, 0.25),
                                Evidence.values(4, 1, -1, 0.5, 0, 0, 1, -0.5, 0.5))));
        return new StudentReport(
                "s03",
                "",
                "computational-graph",
                "",
                Score.of(results, Carry.FULL),
                "",
                List.of(),
                Map.of(),
                AtHome.NOWHERE);
    }

    /** A class of made-up students, each with some of the checks wrong. */
    static ClassReport course(String language, int size) {
        List<CheckResult> mixed = Evidence.mixed();
        List<ClassReport.Row> rows = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < size; i++) {
            double strength = random.nextGaussian();
            List<CheckResult> results = new ArrayList<>();
            for (CheckResult result : mixed) {
                boolean right = strength + random.nextGaussian() > -0.4 || random.nextInt(4) == 0;
                results.add(right ? Evidence.result(result.check(), Outcome.PASSED, 1, List.of()) : result);
            }
            String id = String.format(Locale.ROOT, "s%04d", i + 1);
            Set<ClassReport.Flag> flags = i % 50 == 7 ? Set.of(ClassReport.Flag.UNMATCHED) : Set.of();
            String name = language.equals("ko") ? "학생 " + (i + 1) : "Student " + (i + 1);
            if (i == 2 || i == 5 || i == 9) {
                flags = Set.of(ClassReport.Flag.SIMILAR);
            }
            rows.add(ClassReport.Row.of(id, name, "students/" + id + ".html", Score.of(results, Carry.FULL), flags));
        }
        boolean korean = language.equals("ko");
        return new ClassReport(
                "two-layer-net",
                korean ? "2층 신경망" : "Two-layer net",
                mixed.stream().map(CheckResult::check).toList(),
                rows,
                size > 9
                        ? List.of(new ClassReport.Similar(List.of(rows.get(2), rows.get(5), rows.get(9)), 0.965))
                        : List.of(),
                List.of(new ClassReport.RunFact(korean ? "시드" : "seed", "20260301")));
    }
}
