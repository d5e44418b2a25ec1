package be.goesting.site.language;

import be.goesting.site.Language;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells in which of the product's languages a text is written, by its n-grams. */
@Component
public class LanguageDetector {

    /** Below this length n-grams say little, and what the writer usually writes says more. */
    private static final int FEWEST_LETTERS = 12;

    private static final double SURE_ENOUGH = 0.7;

    private final com.optimaize.langdetect.LanguageDetector detector;

    LanguageDetector() {
        try {
            List<LdLocale> languages = Arrays.stream(Language.values())
                    .map(language -> LdLocale.fromString(language.code()))
                    .toList();
            this.detector = LanguageDetectorBuilder.create(NgramExtractors.standard())
                    .withProfiles(new LanguageProfileReader().readBuiltIn(languages))
                    .shortTextAlgorithm(0)
                    .seed(1)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language of the text, or the usual one when the text is too short or too mixed to tell. */
    public Language detect(String text, Language usual) {
        if (text.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return usual;
        }
        return detector.getProbabilities(text).stream()
                .filter(guess -> guess.getProbability() >= SURE_ENOUGH)
                .findFirst()
                .flatMap(guess -> Language.find(guess.getLocale().getLanguage()))
                .orElse(usual);
    }
}
