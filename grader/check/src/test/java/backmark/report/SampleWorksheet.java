package backmark.report;

import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.report.StudentReport.AtHome;
import backmark.worksheet.SheetAnswers;
import backmark.worksheet.SheetLines;
import backmark.worksheet.StepEvidence;
import backmark.worksheet.Worksheet;
import java.util.List;

/** A small worksheet, empty and answered with mistakes. */
final class SampleWorksheet {
    static final Worksheet SHEET = Worksheet.parse("""
            worksheet one-unit
            title One unit | 유닛 하나
            layer x1 x2
            layer a10
            edge w0_10 x1 a10
            edge w0_20 x2 a10
            given x1 0.37 : input 1 | 입력 1
            given x2 -0.8
            given w0_10 0.83
            given w0_20 0.61
            given t 1
            given lr 0.1 : learning rate | 학습률
            slip sigmoid-forgotten
              says the sum is handed on without the sigmoid | 시그모이드를 거치지 않았습니다
              hint What lies between z and a? | z와 a 사이에는 무엇이 있나요?
            question 1. Forward | 1. 순전파
              text Compute the output. | 출력을 구하세요.
              show sigmoid(z) = 1/(1 + exp(-z))
              show loss = (y - t)^2/2
            step z10
              = x1*w0_10 + x2*w0_20
              points 10
              says the sum | 가중합
              hint Which arrows end here? | 어느 화살표가 여기서 끝나나요?
            step a10
              = sigmoid(z10)
              points 20
              says the output | 출력
              hint What lies between z and a? | z와 a 사이에는 무엇이 있나요?
              slip sigmoid-forgotten = z10
            question 2. Backward | 2. 역전파
            step dL/dw0_10 as g
              = (a10 - t)*a10*(1 - a10)*x1
              points 30
              says the gradient | 기울기
              hint Which three things lie between the weight and the loss? | 가중치와 손실 사이에 무엇이 있나요?
            step w0_10 new as w0_10_new
              = w0_10 - lr*g
              base w0_10
              points 40
              says the weight after one step | 갱신한 가중치
              hint Which way does the loss fall? | 손실은 어느 쪽으로 줄어드나요?
            """);

    private SampleWorksheet() {}

    static String empty(String language) {
        return new HtmlReports(Messages.of(language)).worksheet(SHEET, "20261234 Ada Example");
    }

    /** The sigmoid is forgotten, the gradient follows from that, the update starts elsewhere. */
    static String marked(String language) {
        SheetAnswers answers =
                SheetAnswers.read("step,value\nz10,-0.1809\na10,-0.1809\ndL/dw0_10,0.09334\nw0_10 new,0.8207\n", SHEET);
        return new HtmlReports(Messages.of(language))
                .student(new StudentReport(
                        "20261234",
                        "Ada Example",
                        "one-unit",
                        "One unit",
                        Score.of(StepEvidence.of(SHEET, answers), Carry.FULL),
                        "",
                        List.of(),
                        SheetLines.of(SHEET),
                        AtHome.NOWHERE));
    }
}
