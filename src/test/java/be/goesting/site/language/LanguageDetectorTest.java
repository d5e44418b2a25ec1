package be.goesting.site.language;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People write short, and mostly in one language. */
class LanguageDetectorTest {

    private static final LanguageDetector DETECTOR = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Vandaag leerde ik hoe je een pomp ontlucht.
            nl | Vraag eerst aan de klant wat hij zelf al probeerde.
            nl | Ik had de verkeerde afdichting besteld, volgende keer meet ik na.
            nl | Met ctrl+shift+V plak je zonder opmaak
            fr | J'ai appris à purger une pompe aujourd'hui.
            fr | Demande d'abord au client ce qu'il a déjà essayé.
            fr | Je me suis trompé de joint, la prochaine fois je mesure.
            fr | Avec ctrl+maj+V on colle sans mise en forme
            en | Today I learned how to bleed a pump.
            en | Ask the customer first what they have tried already.
            en | I ordered the wrong seal, next time I will measure.
            en | With ctrl+shift+V you paste without formatting
            """)
    void aSentenceIsEnough(String language, String text) {
        for (Language usual : Language.values()) {
            assertThat(DETECTOR.detect(text, usual).code()).as(text).isEqualTo(language);
        }
    }

    @Test
    void aWordOrANumberIsInTheWritersUsualLanguage() {
        for (Language usual : Language.values()) {
            assertThat(DETECTOR.detect("OK!", usual)).isEqualTo(usual);
            assertThat(DETECTOR.detect("12 000 + 3 = 12 003", usual)).isEqualTo(usual);
            assertThat(DETECTOR.detect("", usual)).isEqualTo(usual);
        }
    }
}
