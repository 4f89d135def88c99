package backmark.check.lines;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.lines.LineAnswers.Row;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineAnswersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "question,lines\n1,35\n3,\"37, 38\"\n",
                "question,lines\n1,35\n2,\n3,37, 38\n",
                "question,lines\r\n1,35\r\n\r\n3,37-38",
                "\uFEFFquestion,lines\n1,35\n3,37-38\n",
                "question;lines\n1;35\n3;37-38\n",
                "question\tlines\n1\t35\n3\t37-38\n",
                "문제,행\n문제 1,35행\n3번,37~38행\n",
                "1,35\n3,37-38\n",
                "Question,Lines\nQ1,35\nq3,37-38\n",
                "question,lines\n\"1\",\"35\"\n\"03\",\"37-38\"\n,\n",
            })
    void sameAnswersAreReadFromEveryKindOfTable(String text) {
        LineAnswers answers = LineAnswers.read(text);
        assertThat(answers.rows().keySet()).containsExactly("1", "3");
        assertThat(answers.row("1").flatMap(Row::lines)).contains(Lines.of(35));
        assertThat(answers.row("3").flatMap(Row::lines)).contains(Lines.of(37, 38));
        assertThat(answers.unplaced()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "question,lines\n1,\n2,\n", "question,lines\n1\n2,\" \"\n"})
    void emptyCellsAreNoAnswers(String text) {
        assertThat(LineAnswers.read(text)).isEqualTo(LineAnswers.NONE);
    }

    @Test
    void rowsKnowTheirLineInTheFile() {
        assertThat(LineAnswers.read("question,lines\n\n2,14-Dec\n").row("2"))
                .contains(new Row(3, "14-Dec", Optional.empty(), false));
    }

    @Test
    void secondRowOfAQuestionIsMarkedAsOne() {
        assertThat(LineAnswers.read("1,12\n1,14\n").row("1"))
                .contains(new Row(2, "14", Optional.of(Lines.of(14)), true));
    }

    @Test
    void rowsWithoutAQuestionAreKept() {
        assertThat(LineAnswers.read("the first,12\n").unplaced())
                .isEqualTo(List.of(new Row(1, "the first,12", Optional.empty(), false)));
    }
}
