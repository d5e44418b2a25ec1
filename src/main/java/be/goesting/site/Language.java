package be.goesting.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language of the product; the first one is the one it falls back to. */
public enum Language {
    NL("nl-BE", "Nederlands"),
    FR("fr-BE", "Français"),
    EN("en-GB", "English");

    private final Locale locale;
    private final String itself;

    Language(String tag, String itself) {
        this.locale = Locale.forLanguageTag(tag);
        this.itself = itself;
    }

    /** The two-letter code, as in the database and in the names of the message files. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** The language's name in the language itself. */
    public String itself() {
        return itself;
    }

    public static Optional<Language> find(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** @throws IllegalArgumentException for a code the product does not know */
    public static Language of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("Unknown language " + code));
    }

    /** The first wish of a browser that the product speaks. */
    static Language preferred(List<Locale> wishes) {
        return wishes.stream()
                .flatMap(wish -> find(wish.getLanguage()).stream())
                .findFirst()
                .orElse(NL);
    }
}
