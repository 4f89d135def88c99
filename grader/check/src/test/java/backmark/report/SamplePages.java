package backmark.report;

import backmark.report.StudentReport.AtHome;
import backmark.report.StudentReport.Diagnostic;
import backmark.report.StudentReport.Remark;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports made from made-up evidence. */
final class SamplePages {
    private SamplePages() {}

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
}
