package reference.network;

import backmark.check.bank.Bank;
import backmark.check.bank.Homework;
import backmark.check.bank.Style;
import backmark.check.bank.Words;
import backmark.check.bank.WrittenQuestion;
import backmark.check.call.Maker;
import backmark.check.lines.LineKey;
import homework.network.NetworkChecks;
import java.util.List;
import reference.network.styles.NetworkStyles;

/** The feed-forward network, as the grader finds it. */
public final class NetworkHomework implements Homework {
    private final NetworkBank bank = new NetworkBank();

    @Override
    public Class<?> publicChecks() {
        return NetworkChecks.class;
    }

    @Override
    public List<String> studentClasses() {
        return List.of("Network");
    }

    @Override
    public Maker solution() {
        return (type, arguments) -> new Network(NetworkBank.matrices(arguments, 0), NetworkBank.matrices(arguments, 1));
    }

    @Override
    public Bank bank() {
        return bank;
    }

    @Override
    public List<Style> styles() {
        return NetworkStyles.all();
    }

    @Override
    public List<WrittenQuestion> writtenQuestions() {
        return List.of(new WrittenQuestion(new Words("7. Written question", "7. 서술형 문제"), 1, 5));
    }

    @Override
    public LineKey lineKey() {
        return ListingQuestions.key();
    }
}
