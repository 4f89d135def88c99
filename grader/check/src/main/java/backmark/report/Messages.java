package backmark.report;

import backmark.check.bank.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** The texts of one language. */
public final class Messages {
    private final String language;
    private final Properties texts;
    private final Sentences sentences;

    private Messages(String language, Properties texts, Sentences sentences) {
        this.language = language;
        this.texts = texts;
        this.sentences = sentences;
    }

    /**
     * The texts of a language.
     *
     * @param language {@code en} or {@code ko}; anything else gives English
     */
    public static Messages of(String language) {
        return of(language, null);
    }

    /**
     * The texts of a language, some of them in a course's own words.
     *
     * @param language {@code en} or {@code ko}; anything else gives English
     * @param folder with a file {@code messages_en.properties} or {@code messages_ko.properties} that holds only the texts
     *     to be changed; null, or a folder without the file, changes nothing
     * @throws IllegalArgumentException if the file has a text that does not exist
     */
    public static Messages of(String language, Path folder) {
        String known = language.equals("ko") ? "ko" : "en";
        String name = "messages_" + known + ".properties";
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Messages.class.getResourceAsStream("/backmark/report/" + name), StandardCharsets.UTF_8)) {
            texts.load(reader);
            Path file = folder == null ? null : folder.resolve(name);
            if (file != null && Files.isRegularFile(file)) {
                change(texts, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return new Messages(known, texts, Sentences.beside(Messages.class, "sentences_" + known + ".txt"));
    }

    private static void change(Properties texts, Path file) throws IOException {
        Properties own = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            own.load(reader);
        }
        for (String key : own.stringPropertyNames()) {
            if (texts.setProperty(key, own.getProperty(key)) == null) {
                throw new IllegalArgumentException(file + ": there is no text " + key + " to change");
            }
        }
    }

    /** The texts of the machine's language, unless the system property {@code backmark.lang} names one. */
    public static Messages ofThisMachine() {
        return of(System.getProperty("backmark.lang", Locale.getDefault().getLanguage()));
    }

    /** The same, and the sentences of one assignment's checks: those in {@code <Class>_ko.txt} beside the class. */
    public Messages about(Class<?> checks) {
        return with(Sentences.beside(checks, checks.getSimpleName() + "_" + language + ".txt"));
    }

    /** The same, and sentences that evidence may hold in English. */
    public Messages with(Sentences more) {
        return new Messages(language, texts, sentences.and(more));
    }

    /** A sentence that evidence holds in English, in this language; as it is, where it is not known. */
    public String said(String english) {
        return sentences.said(english);
    }

    /** {@code en} or {@code ko}. */
    public String language() {
        return language;
    }

    /** The keys of all texts. */
    public Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /** A text with its places, {@code {0}}, as the file has it. */
    String pattern(String key) {
        return texts.getProperty(key);
    }

    /** A sentence in this language. */
    public String of(Words words) {
        return words.in(language);
    }

    /**
     * A text with its places filled in.
     *
     * @throws IllegalArgumentException if there is no such text
     */
    public String get(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in messages_" + language + ".properties");
        }
        return new MessageFormat(text, Locale.ROOT).format(arguments);
    }
}
