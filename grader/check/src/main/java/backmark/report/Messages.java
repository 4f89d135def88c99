package backmark.report;

import backmark.check.bank.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** The texts of one language. */
public final class Messages {
    private final String language;
    private final Properties texts;

    private Messages(String language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /**
     * The texts of a language.
     *
     * @param language {@code en} or {@code ko}; anything else gives English
     */
    public static Messages of(String language) {
        String known = language.equals("ko") ? "ko" : "en";
        Properties texts = new Properties();
        String file = "/backmark/report/messages_" + known + ".properties";
        try (InputStream bytes = Messages.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return new Messages(known, texts);
    }

    /** The texts of the machine's language, unless the system property {@code backmark.lang} names one. */
    public static Messages ofThisMachine() {
        return of(System.getProperty("backmark.lang", Locale.getDefault().getLanguage()));
    }

    /** {@code en} or {@code ko}. */
    public String language() {
        return language;
    }

    /** The keys of all texts. */
    public Set<String> keys() {
        return texts.stringPropertyNames();
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
