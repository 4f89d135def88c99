package backmark.batch.cli;

import java.util.Locale;

/** Languages of the reports. */
enum Language {
    en,
    ko;

    /** That of the system, if reports are written in it. */
    static Language ofThisMachine() {
        return Locale.getDefault().getLanguage().equals(ko.name()) ? ko : en;
    }
}
