package backmark.batch.cli;

import java.util.Locale;

/** Languages of the reports. */
enum Language {
    en,
    ko;

    /** What a roster means, {@code ko}, {@code ko-KR}, {@code Korean} or {@code 한국어}; "" if nothing is known. */
    static String of(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        for (Language language : values()) {
            Locale locale = Locale.forLanguageTag(language.name());
            boolean named =
                    plain.equals(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT))
                            || plain.equals(locale.getDisplayLanguage(Locale.KOREAN))
                            || plain.matches(language.name() + "([-_].*)?");
            if (named) {
                return language.name();
            }
        }
        return "";
    }

    /** That of the system, if reports are written in it. */
    static Language ofThisMachine() {
        return Locale.getDefault().getLanguage().equals(ko.name()) ? ko : en;
    }
}
