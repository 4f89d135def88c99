package backmark.sandbox.javac;

import backmark.sandbox.wire.FrameBuilder;
import backmark.sandbox.wire.Unsendable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What one compilation gave, and how it is written: kind, diagnostics, class files. */
public final class Result {
    public static final int COMPILED = 1;
    public static final int REJECTED = 2;
    public static final int TOO_HARD = 3;

    private static final int MOST_DIAGNOSTICS = 50;
    private static final int MESSAGE_LIMIT = 2000;
    private static final int LINE_LIMIT = 300;

    private final boolean compiled;
    private final Map<String, ByteArrayOutputStream> classes;
    private final List<Diagnostic<? extends JavaFileObject>> diagnostics;
    private final String unplaced;

    Result(
            boolean compiled,
            Map<String, ByteArrayOutputStream> classes,
            List<Diagnostic<? extends JavaFileObject>> diagnostics,
            String unplaced) {
        this.compiled = compiled;
        this.classes = classes;
        this.diagnostics = diagnostics;
        this.unplaced = unplaced;
    }

    void write(FrameBuilder frame) throws Unsendable {
        List<Diagnostic<? extends JavaFileObject>> shown = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
            boolean isError = diagnostic.getKind() == Diagnostic.Kind.ERROR;
            if (shown.size() < MOST_DIAGNOSTICS && isError != compiled) {
                shown.add(diagnostic);
            }
        }
        String gaveUp = compiled ? "" : whyItGaveUp(shown.isEmpty());
        if (!gaveUp.isEmpty()) {
            frame.putByte(TOO_HARD).putText(gaveUp);
            return;
        }
        frame.putByte(compiled ? COMPILED : REJECTED).putInt(shown.size());
        for (Diagnostic<? extends JavaFileObject> diagnostic : shown) {
            write(diagnostic, frame);
        }
        frame.putInt(compiled ? classes.size() : 0);
        if (compiled) {
            for (Map.Entry<String, ByteArrayOutputStream> file : classes.entrySet()) {
                frame.putText(file.getKey()).putBytes(file.getValue().toByteArray());
            }
        }
    }

    /** A compiler without memory or stack may have found errors before; what it says of them is not to be relied on. */
    private String whyItGaveUp(boolean withoutErrors) {
        if (unplaced.contains("java.lang.OutOfMemoryError")) {
            return "compiling needs more memory than the compiler has";
        }
        if (unplaced.contains("java.lang.StackOverflowError") || withoutErrors && unplaced.contains("resources")) {
            return "an expression or a block is nested too deeply for the compiler";
        }
        return withoutErrors ? "the compiler gave up without saying where" : "";
    }

    private static void write(Diagnostic<? extends JavaFileObject> diagnostic, FrameBuilder frame) throws Unsendable {
        JavaFileObject source = diagnostic.getSource();
        frame.putText(source instanceof SourceText text ? text.path() : "");
        frame.putLong(Math.max(0, diagnostic.getLineNumber()));
        frame.putLong(Math.max(0, diagnostic.getColumnNumber()));
        frame.putText(bounded(diagnostic.getMessage(Locale.ENGLISH), MESSAGE_LIMIT));
        frame.putText(line(source, diagnostic.getPosition()));
    }

    private static String line(JavaFileObject source, long position) {
        if (source == null || position == Diagnostic.NOPOS) {
            return "";
        }
        CharSequence text;
        try {
            text = source.getCharContent(true);
        } catch (IOException | RuntimeException notText) {
            return "";
        }
        int start = (int) Math.min(position, text.length());
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return bounded(text.subSequence(start, end).toString(), LINE_LIMIT);
    }

    private static String bounded(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit - 1) + "…";
    }
}
