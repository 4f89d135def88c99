package backmark.worksheet;

/** Reads formulas: sums of products of powers, with parentheses and functions of one number. */
final class FormulaParser {
    private final String text;
    private int at;

    FormulaParser(String text) {
        this.text = text;
    }

    Formula formula() {
        Formula all = sum();
        if (peek() != 0) {
            throw wrong("nothing more, or an operator");
        }
        return all;
    }

    private Formula sum() {
        Formula left = product();
        while (peek() == '+' || peek() == '-') {
            boolean minus = text.charAt(at++) == '-';
            left = new Formula.Sum(left, product(), minus);
        }
        return left;
    }

    private Formula product() {
        Formula left = factor();
        while (peek() == '*' || peek() == '/') {
            left = text.charAt(at++) == '*'
                    ? new Formula.Product(left, factor())
                    : new Formula.Quotient(left, factor());
        }
        return left;
    }

    private Formula factor() {
        if (peek() == '-') {
            at++;
            return new Formula.Negative(factor());
        }
        Formula base = atom();
        if (peek() != '^') {
            return base;
        }
        at++;
        peek();
        int start = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (start == at) {
            throw wrong("a whole number");
        }
        return new Formula.Power(base, Integer.parseInt(text.substring(start, at)));
    }

    private Formula atom() {
        char c = peek();
        if (c == '(') {
            return inParentheses();
        }
        int start = at;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.isEmpty()) {
            throw wrong("a number, a name or \"(\"");
        }
        if (Character.isDigit(c) || c == '.') {
            try {
                return new Formula.Constant(Double.parseDouble(word), word);
            } catch (NumberFormatException e) {
                at = start;
                throw wrong("a number");
            }
        }
        if (peek() != '(') {
            return new Formula.Name(word);
        }
        if (!Formula.FUNCTIONS.containsKey(word)) {
            at = start;
            throw wrong("one of the functions " + new java.util.TreeSet<>(Formula.FUNCTIONS.keySet()));
        }
        return new Formula.Call(word, inParentheses());
    }

    private Formula inParentheses() {
        at++;
        Formula inside = sum();
        if (peek() != ')') {
            throw wrong("\")\"");
        }
        at++;
        return inside;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.';
    }

    /** The next character that is no space, or 0 at the end. */
    private char peek() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException("\"" + text + "\": expected " + expected + " at character " + (at + 1));
    }
}
