package be.goesting.moments.importing;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.imports.files.ColumnMapping;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts as the world writes them. */
class ReadingPostsTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

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
    @CsvSource(delimiter = '|', textBlock = """
                    2015-01-27T17:46:06-05:00        | 2015-01-27T22:46:06Z
                    2015-01-27T17:46:06Z             | 2015-01-27T17:46:06Z
                    2015-01-27T17:46:06.123456Z      | 2015-01-27T17:46:06.123456Z
                    2015-01-27 17:46:06 +0100        | 2015-01-27T16:46:06Z
                    2015-01-27 17:46:06 UTC          | 2015-01-27T17:46:06Z
                    2015-01-27T17:46                 | 2015-01-27T16:46:00Z
                    2015-07-27 17:46:06              | 2015-07-27T15:46:06Z
                    2015-01-27                       | 2015-01-27T11:00:00Z
                    27/01/2015 17:46                 | 2015-01-27T16:46:00Z
                    27/1/2015, 9:05:30               | 2015-01-27T08:05:30Z
                    27-01-2015                       | 2015-01-27T11:00:00Z
                    27.01.2015 17:46                 | 2015-01-27T16:46:00Z
                    Tue, 27 Jan 2015 17:46:06 GMT    | 2015-01-27T17:46:06Z
                    """)
    void timesAreReadAsTheyAreWritten(String written, String instant) {
        assertThat(Dates.dayFirst(BRUSSELS).instant(written))
                .map(Object::toString)
                .contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gisteren",
                "31/02/2015",
                "2015-13-01",
                "01/27/2015",
                "27/01/15",
                "20150127",
                "2015-01-27 25:00"
            })
    void whatIsNoTimeIsNotGuessed(String written) {
        assertThat(Dates.dayFirst(BRUSSELS).instant(written)).isEmpty();
    }

    @Test
    void datesOfAFileThatCanOnlyHaveTheMonthFirstAreReadSo() {
        Dates american = Dates.as(Stream.of("03/04/2026", "03/25/2026", "10/11/2026"), BRUSSELS);
        assertThat(american.instant("03/04/2026")).map(Object::toString).contains("2026-03-04T11:00:00Z");
        Dates mixed = Dates.as(Stream.of("03/25/2026", "25/03/2026"), BRUSSELS);
        assertThat(mixed.instant("03/25/2026")).isEmpty();
        Dates unclear = Dates.as(Stream.of("03/04/2026", "10/11/2026"), BRUSSELS);
        assertThat(unclear.instant("03/04/2026")).map(Object::toString).contains("2026-04-03T10:00:00Z");
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
        assertThat(Text.of("Een naad", "# Een naad\n\nLaat ze afkoelen.").words())
                .isEqualTo("Laat ze afkoelen.");
        assertThat(Text.of("Een naad", "#Een naad#\nLaat ze afkoelen.").words()).isEqualTo("Laat ze afkoelen.");
        assertThat(Text.of("Een naad", "Een naad\n========\n\nLaat ze afkoelen.")
                        .words())
                .isEqualTo("Laat ze afkoelen.");
        assertThat(Text.of("Een naad", "# Een andere\n\nLaat ze afkoelen.").words())
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
