package backmark.batch.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The entry point of {@code backmark}. Exit codes: 0 done, 1 some submissions could not be graded, 2 bad usage. */
@Command(
        name = "backmark",
        description = "Grades backpropagation homework written in Java.",
        subcommands = {
            DemoCommand.class,
            GradeCommand.class,
            CheckCommand.class,
            ReportCommand.class,
            DiffCommand.class,
            DoctorCommand.class,
            WorksheetCommand.class,
            NewCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 some submissions could not be graded, 2 bad usage.",
            "\"backmark COMMAND --help\" says more."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Backmark implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    /** Runs a command with plain text output and returns its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commands = new CommandLine(new Backmark())
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(80)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Backmark::badUsage)
                .setExecutionExceptionHandler(Backmark::failed);
        return commands.execute(arguments);
    }

    private static int badUsage(ParameterException problem, String[] arguments) {
        PrintWriter err = problem.getCommandLine().getErr();
        err.println(problem.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(problem, err)) {
            err.println("\"" + problem.getCommandLine().getCommandSpec().qualifiedName()
                    + " --help\" shows how to use it.");
        }
        err.flush();
        return Exit.USAGE;
    }

    private static int failed(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (problem instanceof CommandFailure failure) {
            err.println(failure.getMessage());
            err.flush();
            return failure.exitCode();
        }
        err.println("Backmark itself failed: " + problem);
        err.println("What is finished is kept. Please report this with the lines below.");
        problem.printStackTrace(err);
        err.flush();
        return Exit.SOME_NOT_GRADED;
    }

    public static void main(String[] arguments) {
        PrintWriter out =
                new PrintWriter(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintWriter err =
                new PrintWriter(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        out.flush();
        System.exit(code);
    }
}
