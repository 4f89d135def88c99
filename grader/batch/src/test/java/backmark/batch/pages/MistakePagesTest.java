package backmark.batch.pages;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.batch.assignment.Installation;
import backmark.batch.assignment.Installed;
import backmark.batch.grade.CheckRunner;
import backmark.batch.output.Speech;
import backmark.check.bank.Mistake;
import backmark.check.call.InProcessHost;
import backmark.check.oracle.LiveOracle;
import backmark.check.result.Outcome;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.check.score.ScoredCheck;
import backmark.report.CheckPage;
import backmark.report.Messages;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page of every known mistake, whole, in both languages, against {@code src/test/resources/pages}. After a deliberate
 * change run with {@code -Dbackmark.pages=write} and read the difference.
 */
class MistakePagesTest {
    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final Pattern LONG_NUMBER = Pattern.compile("-?\\d+\\.\\d{5,}(E-?\\d+)?");

    static Stream<Installed> assignments() {
        return Installation.at(Path.of("../..")).assignments().stream().filter(each -> !each.isWorksheet());
    }

    @ParameterizedTest
    @MethodSource("assignments")
    void everyKnownMistakeHasItsPage(Installed assignment) throws IOException {
        CheckRunner runner = new CheckRunner(assignment.homework());
        LiveOracle oracle = new LiveOracle(assignment.homework(), LiveOracle.PUBLIC_SEED);
        StringBuilder pages = new StringBuilder();
        for (Mistake mistake : assignment.homework().bank().mistakes()) {
            InProcessHost host = InProcessHost.trusting((type, arguments) ->
                    assignment.homework().bank().create(type.simpleName(), Set.of(mistake.id()), arguments));
            Score score = Score.of(runner.run(host, oracle), Carry.FULL);
            ScoredCheck first = score.checks().stream()
                    .filter(check -> check.outcome() != Outcome.PASSED)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(mistake.id() + " is not caught"));
            pages.append("## ")
                    .append(mistake.id())
                    .append(" in ")
                    .append(first.result().check().id())
                    .append("\n\n");
            for (String language : new String[] {"en", "ko"}) {
                String page = CheckPage.of(first, Speech.of(Messages.of(language), assignment));
                if (language.equals("ko") && first.outcome() != Outcome.CRASHED) { // libraries say things in English
                    assertThat(EnglishProse.in(page)).as(mistake.id()).isEmpty();
                }
                pages.append(sameEverywhere(page)).append("\n\n");
            }
        }
        Path file = PAGES.resolve(assignment.id() + ".txt");
        if ("write".equals(System.getProperty("backmark.pages"))) {
            Files.writeString(file, pages);
        }
        assertThat(pages.toString()).isEqualTo(Files.readString(file));
    }

    /** Machines differ in the last digits, so six are compared. */
    private static String sameEverywhere(String page) {
        Matcher number = LONG_NUMBER.matcher(page);
        return number.replaceAll(
                found -> new BigDecimal(found.group()).round(new MathContext(6)).toString());
    }
}
