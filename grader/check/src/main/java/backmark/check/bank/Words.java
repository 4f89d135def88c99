package backmark.check.bank;

/** One sentence in both languages of the reports. */
public record Words(String en, String ko) {
    public Words {
        if (en.isBlank() || ko.isBlank()) {
            throw new IllegalArgumentException(
                    "a sentence is needed in English and in Korean, but got \"" + en + "\" and \"" + ko + "\"");
        }
    }

    /** The sentence in the language {@code ko}, otherwise in English. */
    public String in(String language) {
        return language.equals("ko") ? ko : en;
    }
}
