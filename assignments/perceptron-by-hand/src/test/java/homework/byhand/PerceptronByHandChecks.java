package homework.byhand;

import backmark.check.Assignment;
import backmark.check.junit.WorksheetChecks;

/** The checks of the worksheet: {@code mvn test} marks your {@code answers.csv}, one check for each step. */
@Assignment(id = "perceptron-by-hand", contract = Worksheet.class)
public class PerceptronByHandChecks extends WorksheetChecks {}
