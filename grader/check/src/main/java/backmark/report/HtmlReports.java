package backmark.report;

import backmark.worksheet.Worksheet;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports as web pages: each one file that needs no network and no script to be read.
 *
 * <p>A course can put its own {@code student.ftlh}, {@code class.ftlh}, {@code summary.ftlh}, {@code page.ftlh},
 * {@code pictures.ftlh}, {@code graph.ftlh}, {@code page.css} or {@code class.js} into a folder; what is not there is ours. Pages carry a
 * content security policy that admits exactly the style and script they were made with. Safe for use by several threads.
 */
public final class HtmlReports {
    private final PageFiles files;
    private final Messages messages;
    private final Configuration templates;

    /** Reports in our own look. */
    public HtmlReports(Messages messages) {
        this(null, messages);
    }

    /**
     * Reports in a course's look.
     *
     * @param override folder with some templates, or null
     * @throws IllegalArgumentException if it is not a folder
     */
    public HtmlReports(Path override, Messages messages) {
        files = new PageFiles(override);
        this.messages = messages;
        templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setTemplateLoader(files);
        templates.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        templates.setDefaultEncoding("UTF-8");
        templates.setLocalizedLookup(false);
        templates.setRecognizeStandardFileExtensions(true);
        templates.setAPIBuiltinEnabled(false);
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setObjectWrapper(new RecordsOnly());
        templates.setNumberFormat("computer");
        templates.setLogTemplateExceptions(false);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    }

    /** Reads the templates of a student's page now, so that the first page is made sooner. */
    public HtmlReports ready() {
        try {
            for (String name : List.of("student.ftlh", "page.ftlh", "pictures.ftlh", "graph.ftlh", "network.ftlh")) {
                templates.getTemplate(name);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A student's page. */
    public String student(StudentReport report) {
        return page("student", new StudentPage(report, messages).view(), "");
    }

    /** The page of a class. */
    public String classPage(ClassReport report) {
        return page("class", new ClassPage(report, messages).view(), files.text("class.js"));
    }

    /** The same, written as it is made: for classes of thousands. The writer is left open. */
    public void classPage(ClassReport report, Writer into) throws IOException {
        write("class", new ClassPage(report, messages).view(), files.text("class.js"), into);
    }

    /** One page for the lecturer, to be printed: what this class has not understood. */
    public String summary(ClassReport report) {
        return page("summary", new SummaryPage(report, messages).view(), "");
    }

    /**
     * A computational graph as an SVG file, for a handout.
     *
     * @param formula {@code f = (x + y) * z}; the end has a name, and the inputs are named as in it
     * @param inputs a value for each input
     * @param gradients whether they are drawn, too
     * @throws IllegalArgumentException if the formula cannot be read, naming the place
     */
    public String drawing(String formula, Map<String, Double> inputs, boolean gradients) {
        return page("drawing", GraphDrawing.of(formula, inputs, gradients), "");
    }

    /**
     * A worksheet to be printed.
     *
     * @param student whose it is, or "" for the practice sheet
     */
    public String worksheet(Worksheet sheet, String student) {
        return page("sheet", new SheetPage(sheet, messages).view(student), "");
    }

    private String page(String name, Record view, String script) {
        StringWriter page = new StringWriter(64 * 1024);
        try {
            write(name, view, script, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    private void write(String name, Record view, String script, Writer into) throws IOException {
        String style = files.text("page.css");
        Map<String, Object> model = new HashMap<>();
        model.put("view", view);
        model.put("t", (TemplateMethodModelEx) this::message);
        model.put("lang", messages.language());
        model.put("style", style);
        model.put("styleHash", sha256(style));
        model.put("script", script);
        model.put("scriptHash", script.isEmpty() ? "" : sha256(script));
        try {
            templates.getTemplate(name + ".ftlh").process(model, into);
        } catch (TemplateException e) {
            throw new IllegalArgumentException("template " + name + ".ftlh: " + e.getMessage(), e);
        }
    }

    /** What {@code t(key, values…)} gives in a template. */
    private String message(List<?> arguments) throws TemplateModelException {
        Object[] values = new Object[arguments.size() - 1];
        for (int i = 0; i < values.length; i++) {
            Object value = arguments.get(i + 1);
            values[i] = value instanceof TemplateNumberModel number
                    ? number.getAsNumber()
                    : ((TemplateScalarModel) value).getAsString();
        }
        return messages.get(((TemplateScalarModel) arguments.get(0)).getAsString(), values);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
