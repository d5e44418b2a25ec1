package be.goesting.site.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElisionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Données de {name}            | An            | Données d’An
            Données de {name}            | Élise         | Données d’Élise
            Données de {name}            | Œdipe         | Données d’Œdipe
            Données de {name}            | Yves          | Données d’Yves
            Données de {name}            | Yannick       | Données de Yannick
            Données de {name}            | Bo            | Données de Bo
            Données de {name}            | 11 collègues  | Données de 11 collègues
            Il n’y a que {name} qui lira | Inès          | Il n’y a qu’Inès qui lira
            Que {name} le dise           | An            | Qu’An le dise
            Au mois de {name}            | août          | Au mois d’août
            Au mois de {name}            | mars          | Au mois de mars
            Un code {name}               | An            | Un code An
            """)
    void aVowelGoesBeforeAnother(String pattern, String name, String sentence) {
        assertThat(Elision.resolve(Elision.mark(pattern).replace("{name}", name), place -> ""))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"An, Appris d’, ", "Bo, Appris de "})
    void alsoBeforeAPieceOfAPage(String name, String before) {
        String sentence = Elision.mark("Appris de {people}.").replace("{people}", "\uE0000\uE001");
        assertThat(Elision.resolve(sentence, place -> "<a href=\"/people/1\">" + name + "</a>"))
                .isEqualTo(before.strip() + (name.equals("Bo") ? " " : "") + "\uE0000\uE001.");
    }
}
