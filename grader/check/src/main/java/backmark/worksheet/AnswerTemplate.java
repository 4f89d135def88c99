package backmark.worksheet;

/** The file that students fill in: a row for every step, without values. */
public final class AnswerTemplate {
    private AnswerTemplate() {}

    /** The template of a sheet; one with other numbers than the practice sheet's has its code in the first row. */
    public static String of(Worksheet sheet, boolean withCode) {
        StringBuilder file = new StringBuilder("step,value\n");
        if (withCode) {
            file.append(SheetAnswers.CODE)
                    .append(',')
                    .append(Variants.code(sheet))
                    .append('\n');
        }
        sheet.steps().forEach(step -> file.append(step.name()).append(",\n"));
        return file.toString();
    }
}
