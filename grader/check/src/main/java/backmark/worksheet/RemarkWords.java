package backmark.worksheet;

import backmark.check.bank.Words;
import backmark.worksheet.SheetAnswers.Remark;

/** What is said of lines of an answer file that could not be read or placed. */
public final class RemarkWords {
    private static final int LONGEST = 60;

    private RemarkWords() {}

    /** One sentence. */
    public static Words of(Remark remark) {
        String text = remark.text().length() > LONGEST ? remark.text().substring(0, LONGEST) + "…" : remark.text();
        String en = SheetAnswers.FILE + ", line " + remark.line() + ": ";
        String ko = SheetAnswers.FILE + " " + remark.line() + "행: ";
        return switch (remark.kind()) {
            case UNKNOWN ->
                new Words(en + "no step is called \"" + text + "\".", ko + "\"" + text + "\"(이)라는 단계는 없습니다.");
            case TWICE ->
                new Words(
                        en + "this step has a value already, which counts; this one does not (" + text + ").",
                        ko + "이 단계에는 앞에 쓴 값이 있어서 그 값만 봅니다 (" + text + ").");
            case NO_NUMBER -> new Words(en + "\"" + text + "\" is not a number.", ko + "\"" + text + "\"은(는) 수가 아닙니다.");
            case DATE ->
                new Words(
                        en + "\"" + text
                                + "\" looks like a date that a spreadsheet made of a number; write the number again"
                                + " in a plain text editor.",
                        ko + "\"" + text + "\"은(는) 스프레드시트가 수를 날짜로 바꾼 것 같습니다. 텍스트 편집기에서 수를 다시 쓰세요.");
            case TOO_MANY ->
                new Words(
                        en + "from here on nothing is read, since " + AnswerTable.MOST_LINES + " lines come before.",
                        ko + "앞에 " + AnswerTable.MOST_LINES + "줄이 있어서 여기부터는 읽지 않습니다.");
            case COMMA ->
                new Words(
                        en + "\"" + text + "\" may be one number or two cells; write the number with a point.",
                        ko + "\"" + text + "\"은(는) 수 하나인지 칸 둘인지 알 수 없습니다. 소수점은 점으로 쓰세요.");
        };
    }
}
