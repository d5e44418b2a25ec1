package be.goesting.site;

/** Remembers the language somebody chose. Whoever keeps the people fills it. */
public interface LanguageChoice {

    void choose(SignedIn who, Language language);
}
