package reference.[=package];

import backmark.check.bank.Bank;
import backmark.check.bank.Homework;
import backmark.check.bank.Style;
import backmark.check.call.Maker;
import homework.[=package].[=name]Checks;
import java.util.List;

/** Linear regression, as the grader finds it. */
public final class [=name]Homework implements Homework {

    @Override
    public Class<?> publicChecks() {
        return [=name]Checks.class;
    }

    @Override
    public List<String> studentClasses() {
        return List.of("LinearRegression");
    }

    @Override
    public Maker solution() {
        return (type, arguments) -> new LinearRegression([=name]Bank.parameters(arguments));
    }

    @Override
    public Bank bank() {
        return new [=name]Bank();
    }

    @Override
    public List<Style> styles() {
        return List.of(new Style(
                "loops", "", (className, arguments) -> new LoopRegression([=name]Bank.parameters(arguments))));
    }
}
