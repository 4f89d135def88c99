package reference.sigmoidnet;

import backmark.check.bank.Bank;
import backmark.check.bank.Homework;
import backmark.check.bank.Style;
import backmark.check.call.Maker;
import homework.sigmoidnet.SigmoidNetChecks;
import java.util.List;
import reference.sigmoidnet.styles.SigmoidStyles;

/** The sigmoid net, as the grader finds it. */
public final class SigmoidHomework implements Homework {
    private final SigmoidBank bank = new SigmoidBank();

    @Override
    public Class<?> publicChecks() {
        return SigmoidNetChecks.class;
    }

    @Override
    public List<String> studentClasses() {
        return List.of("SigmoidNet");
    }

    @Override
    public Maker solution() {
        return (type, arguments) -> new SigmoidNet(SigmoidBank.parameters(arguments));
    }

    @Override
    public Bank bank() {
        return bank;
    }

    @Override
    public List<Style> styles() {
        return SigmoidStyles.all();
    }
}
