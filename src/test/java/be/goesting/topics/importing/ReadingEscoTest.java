package be.goesting.topics.importing;

import static be.goesting.topics.importing.TopicFixtures.csv;
import static be.goesting.topics.importing.TopicFixtures.uri;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.imports.ImportRunner;
import be.goesting.site.Language;
import be.goesting.topics.NewTopic;
import be.goesting.topics.StarterTopics;
import be.goesting.topics.Topic;
import be.goesting.topics.Topics;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of ESCO, small ones: what they bring, what they leave alone, and what is said when they are not right. */
class ReadingEscoTest {

    private static final String DUTCH = csv("a", "lassen", "solderen|smeltlassen", "b", "cacao bewerken", "");
    private static final String FRENCH =
            csv("a", "souder", "", "b", "traiter le cacao", "travailler le cacao", "c", "tricoter", "");
    private static final String ENGLISH = csv("c", "knit", "make knitwear", "a", "weld", "", "b", "", "");

    private final TopicFixtures library = new TopicFixtures();

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        var other = new TopicFixtures();
        library.read("skills_nl.csv", DUTCH);
        library.read("skills_fr.csv", FRENCH);
        library.read("skills_en.csv", ENGLISH);
        other.read("skills_en.csv", ENGLISH);
        other.read("skills_fr.csv", FRENCH);
        other.read("skills_nl.csv", DUTCH);
        assertThat(library.labels())
                .hasSize(3)
                .contains("en ! weld / fr ! souder / nl ! lassen / nl smeltlassen / nl solderen")
                .isEqualTo(other.labels());
    }

    @Test
    void aLanguageThatMissesAConceptShowsAnotherName() {
        library.read("skills_fr.csv", FRENCH);
        library.read("skills_nl.csv", DUTCH);
        UUID knitting = library.topic("tricoter");
        assertThat(library.in(() -> TestApplication.bean(Topics.class).find(knitting, Language.NL)))
                .map(Topic::label)
                .contains("tricoter");
    }

    @Test
    void whatHasNoNameIsCountedAndLeftOut() {
        var read = library.read("skills_en.csv", ENGLISH);
        assertThat(read.count("left-out")).isOne();
        assertThat(read.count("topics")).isEqualTo(2);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        library.read("skills_nl.csv", DUTCH);
        List<String> before = library.texts("select id || label || preferred from topic_labels order by id");
        var again = library.read("skills_nl.csv", DUTCH);
        assertThat(changes(again)).isZero();
        assertThat(library.texts("select id || label || preferred from topic_labels order by id"))
                .isEqualTo(before);
    }

    @Test
    void anImportIsUndoneAndCanComeAgain() {
        var read = library.read("skills_nl.csv", DUTCH);
        List<String> labels = library.labels();
        assertThat(library.undo(read)).isZero();
        assertThat(library.count("select count(*) from topics")).isZero();
        assertThat(library.count("select count(*) from topic_concepts")).isZero();
        library.read("skills_nl.csv", DUTCH);
        assertThat(library.labels()).isEqualTo(labels);
    }

    @Test
    void undoingOneLanguageLeavesTheOther() {
        library.read("skills_nl.csv", DUTCH);
        List<String> dutch = library.labels();
        library.undo(library.read("skills_fr.csv", FRENCH));
        assertThat(library.labels()).isEqualTo(dutch);
    }

    @Test
    void undoingTheFirstLanguageAndThenTheOtherLeavesNothing() {
        var dutch = library.read("skills_nl.csv", DUTCH);
        var french = library.read("skills_fr.csv", FRENCH);
        library.undo(dutch);
        assertThat(library.labels())
                .containsExactly("fr ! souder", "fr ! traiter le cacao / fr travailler le cacao", "fr ! tricoter");
        library.undo(french);
        assertThat(library.count("select count(*) from topics")).isZero();
    }

    @Test
    void aTopicThatIsUsedByNowStaysWithItsNames() {
        var read = library.read("skills_nl.csv", DUTCH);
        library.use(library.topic("lassen"));
        assertThat(library.undo(read)).isOne();
        assertThat(library.labels()).containsExactly("nl ! lassen / nl smeltlassen / nl solderen");
        assertThat(changes(library.read("skills_nl.csv", csv("a", "lassen", "solderen|smeltlassen"))))
                .isZero();
    }

    @Test
    void aTopicThatSomebodyEditedStaysWithItsNames() {
        var read = library.read("skills_nl.csv", DUTCH);
        library.change("update topics set updated_at = now() where id = ?", library.topic("lassen"));
        assertThat(library.undo(read)).isOne();
        assertThat(library.labels()).containsExactly("nl ! lassen / nl smeltlassen / nl solderen");
    }

    @Test
    void aTopicOfTheOrganisationIsItsOwnAgain() {
        library.in(() -> {
            TestApplication.bean(Topics.class).add(List.of(own("Lassen", "soudage")));
            return true;
        });
        library.undo(library.read("skills_nl.csv", DUTCH));
        assertThat(library.labels()).containsExactly("fr ! soudage / nl ! Lassen");
        assertThat(library.count("select count(*) from topic_concepts")).isZero();
    }

    @Test
    void aNewerVersionRenewsTheNames() {
        library.read("skills_nl.csv", DUTCH);
        UUID before = library.topic("lassen");
        library.read("skills_nl.csv", csv("a", "metaal lassen", "lassen|smeltlassen"));
        assertThat(library.topic("metaal lassen")).isEqualTo(before);
        assertThat(library.labels())
                .containsExactly("nl ! cacao bewerken", "nl lassen / nl ! metaal lassen / nl smeltlassen");
    }

    @Test
    void theSameConceptTwiceInAFileCountsTheLastTime() {
        library.read("skills_nl.csv", csv("a", "lassen", "", "a", "smeden", ""));
        assertThat(library.labels()).containsExactly("nl ! smeden");
    }

    @Test
    void severalNamesOnOneLineWithBarsBetweenAreSeveralNames() {
        library.read("skills_nl.csv", csv("a", "lassen", "").replace("\"\"", "solderen | smeltlassen"));
        assertThat(library.labels()).containsExactly("nl ! lassen / nl smeltlassen / nl solderen");
    }

    @Test
    void aTopicThatIsAlreadyCalledSoIsCompletedInsteadOfDoubled() {
        library.in(() -> {
            TestApplication.bean(Topics.class).add(List.of(own("Lassen", "soudage")));
            return true;
        });
        UUID own = library.topic("Lassen");
        var read = library.read("skills_nl.csv", DUTCH);
        assertThat(read.count("joined")).isOne();
        assertThat(library.topic("solderen")).isEqualTo(own);
        library.read("skills_fr.csv", FRENCH);
        assertThat(library.labels())
                .contains("fr ! soudage / fr souder / nl ! Lassen / nl smeltlassen / nl solderen")
                .hasSize(3);
    }

    @Test
    void aConceptThatCameInAnotherLanguageFirstMakesWayForTheOrganisationsOwn() {
        library.in(() -> {
            TestApplication.bean(Topics.class).add(List.of(own("lassen", "soudage")));
            return true;
        });
        UUID own = library.topic("lassen");
        library.read("skills_en.csv", ENGLISH);
        UUID fromEnglish = library.topic("weld");
        assertThat(library.read("skills_nl.csv", DUTCH).count("joined")).isOne();
        assertThat(library.topic("weld")).isEqualTo(own);
        assertThat(library.texts("select topic_id::text from former_topics where id = ?", fromEnglish))
                .containsExactly(own.toString());
    }

    @Test
    void theStarterListDoesNotDouble() {
        library.in(() -> {
            TestApplication.bean(Topics.class).add(StarterTopics.read());
            return true;
        });
        int before = library.count("select count(*) from topics");
        var read = library.read(
                "skills_en.csv", csv("a", "e-learning", "", "b", "Feedback", "", "c", "sheep shearing", ""));
        assertThat(read.count("joined")).isEqualTo(2);
        assertThat(library.count("select count(*) from topics")).isEqualTo(before + 1);
    }

    @Test
    void whatTheOrganisationHidIsNotBroughtBack() {
        library.read("skills_nl.csv", DUTCH);
        library.change("update topics set hidden_at = now() where id = ?", library.topic("lassen"));
        library.read("skills_nl.csv", csv("a", "metaal lassen", ""));
        assertThat(library.details("metaal lassen", Language.NL).hidden()).isTrue();
        assertThat(library.recognised("Wij gaan vandaag metaal lassen in de werkplaats", Language.NL))
                .isEmpty();
    }

    @Test
    void mergedConceptsAreNotMadeAgain() {
        library.read("skills_nl.csv", DUTCH);
        UUID kept = library.topic("lassen");
        UUID gone = library.topic("cacao bewerken");
        library.in(() -> {
            TestApplication.bean(Topics.class).merge(kept, gone);
            return true;
        });
        assertThat(changes(library.read("skills_nl.csv", DUTCH))).isZero();
        assertThat(library.labels()).containsExactly("nl cacao bewerken / nl ! lassen / nl smeltlassen / nl solderen");
    }

    @Test
    void relationsComeBeforeOrAfterTheirTopics() {
        var read = library.read("broaderRelationsSkillPillar_nl.csv", """
                conceptType,conceptUri,broaderType,broaderUri
                KnowledgeSkillCompetence,%s,KnowledgeSkillCompetence,%s
                KnowledgeSkillCompetence,%s,SkillGroup,http://data.europa.eu/esco/skill/S1
                """.formatted(uri("a"), uri("b"), uri("a")));
        assertThat(read.count("relations-added")).isEqualTo(2);
        library.read("skills_nl.csv", DUTCH);
        library.read("skills_fr.csv", FRENCH);
        library.read("skillSkillRelations_nl.csv", """
                originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri
                %s,knowledge,optional,knowledge,%s
                """.formatted(uri("a"), uri("c")));
        assertThat(library.details("lassen", Language.NL).related("broader"))
                .extracting(Topic::label)
                .containsExactly("cacao bewerken");
        assertThat(library.details("cacao bewerken", Language.NL).related("narrower"))
                .extracting(Topic::label)
                .containsExactly("lassen");
        assertThat(library.details("tricoter", Language.FR).related("related"))
                .extracting(Topic::label)
                .containsExactly("souder");
        assertThat(library.details("lassen", Language.NL).source()).isEqualTo("esco");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void anyEncodingIsUnderstood(String encoding) {
        String mark = encoding.startsWith("UTF") ? "\uFEFF" : "";
        library.read(
                "skills_fr.csv", (mark + csv("a", "gérer l'énergie", "œuvrer")).getBytes(Charset.forName(encoding)));
        assertThat(library.labels()).containsExactly("fr ! gérer l'énergie / fr œuvrer");
    }

    @Test
    void aSpreadsheetsSemicolonsAreUnderstood() {
        library.read("skills_nl (1).csv", """
                conceptUri;PreferredLabel;altLabels\r
                %s;lassen;"smeden
                solderen"\r
                """.formatted(uri("a")));
        assertThat(library.labels()).containsExactly("nl ! lassen / nl smeden / nl solderen");
    }

    @Test
    void theLabelsTellTheLanguageWhenTheNameDoesNot() {
        library.read(
                "lijst.csv",
                csv("a", "omgaan met moeilijke gesprekken op het werk", "", "b", "nieuwe collega's begeleiden", ""));
        assertThat(library.texts("select distinct language from topic_labels")).containsExactly("nl");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            skills_nl.csv;'';empty
            skills_nl.csv;'a,b\n1,2\n';not-esco
            skills_nl.csv;'conceptUri,preferredLabel\n';only-header
            skills_nl.csv;'conceptUri,preferredLabel\nhttp://data.europa.eu/esco/skill/a,b,c\n';fields
            skills_nl.csv;'conceptUri,preferredLabel\nhttp://example.org/a,b\n';address
            skills_nl.csv;'conceptUri,preferredLabel\nhttp://data.europa.eu/esco/skill/a,"b\n';quote
            skills_de.csv;'conceptUri,preferredLabel\nhttp://data.europa.eu/esco/skill/a,b\n';language
            x.csv;'conceptUri,preferredLabel\nhttp://data.europa.eu/esco/skill/a,b\n';language
            occupations_nl.csv;'conceptType,conceptUri,preferredLabel\nOccupation,http://data.europa.eu/esco/occupation/a,lasser\n';no-skills
            """)
    void whatIsNotRightIsSaidAndNothingIsTakenOver(String name, String content, String problem) {
        var read = library.read(name, content.replace("\\n", "\n"));
        assertThat(read.error()).isEqualTo(problem);
        assertThat(library.count("select count(*) from topics")).isZero();
        assertThat(library.count("select count(*) from imports")).isZero();
    }

    @Test
    void aWrongRowIsNamedByItsLine() {
        var read = library.read("skills_nl.csv", csv("a", "lassen", "solderen|smeden") + "te,weinig\n");
        assertThat(read.error()).isEqualTo("fields");
        assertThat(read.line()).isEqualTo(4);
        assertThat(library.count("select count(*) from topics")).isZero();
    }

    @Test
    void aZipIsNoCsv() {
        assertThat(library.read("ESCO.zip", new byte[] {'P', 'K', 3, 4, 20, 0}).error())
                .isEqualTo("zipped");
    }

    @Test
    void whatTheRowsWereLaidOutInIsEmptyAfterwards() {
        library.read("skills_nl.csv", DUTCH);
        assertThat(
                        library.count(
                                "select (select count(*) from topic_import_labels) + (select count(*) from topic_import_wanted_labels)"))
                .isZero();
    }

    @Test
    void anotherOrganisationGetsNothingOfIt() {
        var other = new TopicFixtures();
        library.read("skills_nl.csv", DUTCH);
        assertThat(other.count("select count(*) from topics")).isZero();
        assertThat(other.count("select count(*) from imports")).isZero();
        assertThat(other.recognised("Wij gaan vandaag metaal lassen in de werkplaats", Language.NL))
                .isEmpty();
        assertThat(other.count("select count(*) from topics_with_part('lassen')"))
                .isZero();
        assertThat(other.count("select count(*) from topics_beginning('lassen', 'nl', 9)"))
                .isZero();
    }

    private static int changes(ImportRunner.Outcome read) {
        return read.count("topics") + read.count("joined") + read.count("added") + read.count("removed");
    }

    private static NewTopic own(String dutch, String french) {
        return new NewTopic(UUID.randomUUID(), Map.of(Language.NL, dutch, Language.FR, french), Map.of());
    }
}
