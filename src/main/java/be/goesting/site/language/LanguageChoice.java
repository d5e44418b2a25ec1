package be.goesting.site.language;

import be.goesting.site.Language;
import be.goesting.site.access.SignedIn;

/** Remembers the language somebody chose. Whoever keeps the people fills it. */
public interface LanguageChoice {

    void choose(SignedIn who, Language language);
}
