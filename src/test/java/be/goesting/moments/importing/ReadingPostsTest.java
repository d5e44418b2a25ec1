package be.goesting.moments.importing;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.imports.files.ColumnMapping;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts as the world writes them. */
class ReadingPostsTest {

    @Test
    void columnsAreGuessedInThreeLanguages() {
        assertThat(ColumnMapping.guessed(Posts.COLUMNS, List.of("Titel", "Auteur", "Tekst", "Datum", "Onderwerp"))
                        .toArray())
                .containsExactly(1, 3, 4, 0, 2);
        assertThat(ColumnMapping.guessed(Posts.COLUMNS, List.of("Créé le", "Auteur", "Sujet", "Titre", "Contenu"))
                        .toArray())
                .containsExactly(1, 0, 2, 3, 4);
        assertThat(ColumnMapping.guessed(Posts.COLUMNS, List.of("id", "Created at", "User name", "tags", "Body"))
                        .toArray())
                .containsExactly(2, 1, 3, -1, 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë  Peeters",
                "Zoë\u00A0Peeters",
                "Zoe\u0308 Peeters",
                "Peeters, Zoë",
                "Zoë Peeters\u200B",
                "\uFEFFZoë Peeters"
            })
    void onePersonIsWrittenInManyWays(String written) {
        assertThat(AuthorName.of(written)).isEqualTo("Zoë Peeters");
    }

    @Test
    void aHeadingThatRepeatsTheTitleGoes() {
        assertThat(Text.of("Een naad", "# Een naad\n\nLaat ze afkoelen.").body())
                .isEqualTo("Laat ze afkoelen.");
        assertThat(Text.of("Een naad", "#Een naad#\nLaat ze afkoelen.").body()).isEqualTo("Laat ze afkoelen.");
        assertThat(Text.of("Een naad", "Een naad\n========\n\nLaat ze afkoelen.")
                        .body())
                .isEqualTo("Laat ze afkoelen.");
        assertThat(Text.of("Een naad", "# Een andere\n\nLaat ze afkoelen.").body())
                .startsWith("# Een andere");
        assertThat(Text.of("## Een naad ##", "Laat ze afkoelen.").title()).isEqualTo("Een naad");
    }

    @Test
    void aTitleAloneIsWhatWasLearned() {
        assertThat(Text.of("Een naad moet afkoelen", "")).isEqualTo(new Text(null, "Een naad moet afkoelen"));
        assertThat(Text.of("Een naad", "# Een naad")).isEqualTo(new Text(null, "Een naad"));
    }

    @Test
    void linesThatAnEditorBrokeAreJoinedAgain() {
        String wrapped = """
                Wie een lange tekst in een editor schrijft, breekt elke regel na tachtig
                letters af, en dan staat er op een telefoon telkens een halve regel. Dat
                leest niet.

                - Ook in een lijst gaat de regel verder op de volgende, met daarvoor wat
                  wit.

                ```
                code blijft staan zoals ze stond, ook wanneer ze zo breed is als de prozatekst
                erboven en eronder
                ```
                """;
        assertThat(HardWrapRemover.unwrap(wrapped)).isEqualTo("""
                Wie een lange tekst in een editor schrijft, breekt elke regel na tachtig letters af, en dan staat er op een telefoon telkens een halve regel. Dat leest niet.

                - Ook in een lijst gaat de regel verder op de volgende, met daarvoor wat wit.

                ```
                code blijft staan zoals ze stond, ook wanneer ze zo breed is als de prozatekst
                erboven en eronder
                ```
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rozen zijn rood\nViooltjes zijn blauw",
                "Materiaal:\nEen lasapparaat, een masker en twee handschoenen van stevig leder.\nEen borstel.",
                "Een lange regel die met twee spaties eindigt omdat de schrijver daar een einde wou  \nen hier gaat het verder"
            })
    void linesThatEndWhereTheWriterWantedStay(String words) {
        assertThat(HardWrapRemover.unwrap(words)).isEqualTo(words);
    }
}
