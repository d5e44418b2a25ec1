package be.goesting.search;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestOrganisation;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text and a question are cut the same way: what somebody wrote is found by the words it was written with, and by their kin. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchedAsWrittenTest {

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Schrijfhuis");
    private UUID writer = UUID.randomUUID();
    private UUID reader = UUID.randomUUID();

    @BeforeAll
    void people() {
        writer = house.add("insert into people (name, language) values ('Bo Aerts', 'nl')");
        reader = house.add("insert into people (name, language) values ('Cas Baert', 'nl')");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            fr | L'équipe a préparé un plan de maintenance pour aujourd'hui, grâce à l’œuvre de Zélie. | l'équipe
            fr | L'équipe a préparé un plan de maintenance pour aujourd'hui, grâce à l’œuvre de Zélie. | l’équipe
            fr | L'équipe a préparé un plan de maintenance pour aujourd'hui, grâce à l’œuvre de Zélie. | plan de maintenance
            fr | L'équipe a préparé un plan de maintenance pour aujourd'hui, grâce à l’œuvre de Zélie. | l'œuvre
            fr | L'équipe a préparé un plan de maintenance pour aujourd'hui, grâce à l’œuvre de Zélie. | oeuvre à préparer
            fr | Les élèves ont étudié la sécurité électrique d’une façon naïve. | la sécurité
            fr | Les élèves ont étudié la sécurité électrique d’une façon naïve. | d'une façon
            fr | Les élèves ont étudié la sécurité électrique d’une façon naïve. | étudier
            fr | Les élèves ont étudié la sécurité électrique d’une façon naïve. | etudier
            fr | Les élèves ont étudié la sécurité électrique d’une façon naïve. | étudiée
            fr | Les élèves ont étudié la sécurité électrique d’une façon naïve. | les mêmes élèves
            fr | Coupez l'eau. | l eau
            fr | Coupez l'eau. | de l'eau
            nl | Ik leerde veiligheidsvoorschriften lezen op de werkvloer met een e-learning over lasapparatuur. | op de werkvloer
            nl | Ik leerde veiligheidsvoorschriften lezen op de werkvloer met een e-learning over lasapparatuur. | elearning
            nl | Ik leerde veiligheidsvoorschriften lezen op de werkvloer met een e-learning over lasapparatuur. | e-learning
            nl | De onderhoudsplanning van het magazijn in de Kempen. | de onderhoudsplanning
            nl | De onderhoudsplanning van het magazijn in de Kempen. | magazijn in de kempen
            en | We don't deploy C++ or C# on Fridays; see node.js docs at https://docs.example.be/guide/install.html | deploy on fridays
            en | We don't deploy C++ or C# on Fridays; see node.js docs at https://docs.example.be/guide/install.html | don't deploy
            en | We don't deploy C++ or C# on Fridays; see node.js docs at https://docs.example.be/guide/install.html | deploy - fridays
            en | We don't deploy C++ or C# on Fridays; see node.js docs at https://docs.example.be/guide/install.html | node.js
            en | We don't deploy C++ or C# on Fridays; see node.js docs at https://docs.example.be/guide/install.html | nodejs
            en | We don't deploy C++ or C# on Fridays; see node.js docs at https://docs.example.be/guide/install.html | docs.example.be
            en | We don't deploy C++ or C# on Fridays; see node.js docs at https://docs.example.be/guide/install.html | https://docs.example.be/guide/install.html
            en | We don't deploy C++ or C# on Fridays; see node.js docs at https://docs.example.be/guide/install.html | (C#, C++)
            en | 24/7 support, version 2.5.1, COVID-19 | 24/7
            en | 24/7 support, version 2.5.1, COVID-19 | 2.5.1
            en | 24/7 support, version 2.5.1, COVID-19 | covid 19
            en | 24/7 support, version 2.5.1, COVID-19 | covid19
            nl | Het las\u200Bapparaat en de werk\u00ADplaats. | werkplaats
            nl | Het las\u200Bapparaat en de werk\u00ADplaats. | lasapparaat
            nl | 安全第一 | 安全
            nl | 安全第一 | 全
            nl | 안전교육은 월요일 | 안전
            nl | De I/O van de PLC | i/o
            nl | In lord_of_the_rings.txt staat het. | lord_of
            nl | Wij schrijven .NET en F# | .net
            nl | Wij schrijven .NET en F# | f#
            nl | Wij schrijven .NET en F# | .NET F#
            nl | Stuur een e-mail | email
            nl | Stuur een email | e-mail
            nl | Top gedaan 👍🏽 | 👍
            nl | Top gedaan 👍 | 👍🏿 gedaan
            nl | Ο δρόμος είναι μακρύς ΟΔΟΣ | οδός
            nl | De Straße is glad | strasse
            nl | De Strasse is glad | straße
            nl | De \uFB01ets | fiets
            nl | Ｆｕｌｌ ｗｉｄｔｈ | full width
            nl | R&D vraagt het | r&d
            nl | Vraag het aan D'Hondt | d’hondt
            nl | Een cafe\u0301 | café
            nl | Naar İstanbul en İzmir, met İNÖNÜ | İstanbul
            nl | Naar İstanbul en İzmir, met İNÖNÜ | istanbul
            nl | Naar İstanbul en İzmir, met İNÖNÜ | İzmir
            nl | Naar İstanbul en İzmir, met İNÖNÜ | İNÖNÜ
            nl | Михаи\u0301л weet het | Михаи\u0301л
            nl | Михаи\u0301л weet het | михаил
            nl | De klank g\u0361b | g\u0361b
            nl | Ẹ\u0301kọ\u0301 is Lagos | ẹ\u0301kọ\u0301
            nl | Ẹ\u0301kọ\u0301 is Lagos | eko
            nl | De hoek x\u0302y | x\u0302y
            nl | \u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD aan allen | \u05E9\u05DC\u05D5\u05DD
            nl | \u05E9\u05DC\u05D5\u05DD aan allen | \u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD
            nl | \u072B\u0720\u0733\u0721\u0732 aan allen | \u072B\u0720\u0733\u0721\u0732
            """)
    void itIsFound(String language, String text, String words) {
        share(language, text);
        assertThat(found("moments", words)).as("moments").isPositive();
        assertThat(found("questions", words)).as("questions").isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Neem de versies 2 en 1 met 5 | 2.5.1
            Zeven op 24 | 24/7
            De letter c | c#
            De letter c | c++
            Het net is weg | .net
            全安 | 安全
            """)
    void whatOnlyHasTheSamePiecesIsNot(String text, String words) {
        share("nl", text);
        assertThat(found("moments", words)).as("moments").isZero();
        assertThat(found("questions", words)).as("questions").isZero();
    }

    private void share(String language, String words) {
        house.in(database -> {
            database.sql("delete from moments").update();
            database.sql("delete from questions").update();
            database.sql(
                            "insert into moments (author_id, kind, language, body, audience) values (?, 'tip', ?, ?, 'everyone')")
                    .params(writer, language, words)
                    .update();
            return database.sql(
                            "insert into questions (author_id, language, body, audience) values (?, ?, ?, 'everyone')")
                    .params(writer, language, words)
                    .update();
        });
    }

    private int found(String table, String words) {
        return house.in(database -> database.sql(
                        "select count(*) from " + table + "_matching(?, null, ?, '{}', null, null, 20)")
                .params(reader, words)
                .query(Integer.class)
                .single());
    }
}
