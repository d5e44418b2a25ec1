package be.goesting.topics.importing;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.SharedData;
import be.goesting.TestApplication;
import be.goesting.site.Language;
import be.goesting.topics.StarterTopics;
import be.goesting.topics.Topics;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** ESCO as it is, in three languages, and sentences as colleagues write them. Needs its files; times are printed, not asserted. */
class RealEscoTest {

    private static TopicFixtures library;

    @BeforeAll
    static void readAll() throws IOException {
        library = new TopicFixtures();
        library.in(() -> {
            TestApplication.bean(Topics.class).add(StarterTopics.read());
            return true;
        });
        Instant begin = Instant.now();
        read(library, "nl", "en", "fr");
        System.out.printf(
                "ESCO in three languages: %d ms%n",
                Duration.between(begin, Instant.now()).toMillis());
    }

    private static void read(TopicFixtures library, String... languages) throws IOException {
        for (String language : languages) {
            Path file = SharedData.file("data/topics/skills_" + language + ".csv");
            var read = library.read(file.getFileName().toString(), Files.readAllBytes(file));
            assertThat(read.error()).isNull();
            System.out.printf("%s: %s%n", file.getFileName(), read.figures());
            if (language.equals("en")) {
                assertThat(read.count("left-out")).isEqualTo(13);
            }
        }
    }

    private static void readAgain(TopicFixtures library, String... languages) throws IOException {
        for (String language : languages) {
            Path file = SharedData.file("data/topics/skills_" + language + ".csv");
            var read = library.read(file.getFileName().toString(), Files.readAllBytes(file));
            assertThat(read.count("topics") + read.count("joined") + read.count("added") + read.count("removed"))
                    .isZero();
        }
    }

    @Test
    void everyConceptAndEveryNameIsThere() throws IOException {
        var bare = new TopicFixtures();
        read(bare, "en", "nl", "fr");
        assertThat(bare.count("select count(*) from topics")).isEqualTo(13_485);
        assertThat(bare.count("select count(*) from topic_labels where preferred and language = 'nl'"))
                .isEqualTo(452);
        assertThat(bare.count("select count(*) from topic_labels where preferred and language = 'fr'"))
                .isEqualTo(13_485);
        assertThat(bare.count("select count(*) from topic_labels where preferred and language = 'en'"))
                .isEqualTo(13_472);
        assertThat(bare.texts(
                        "select label from topic_labels where topic_id = ? and not preferred and language = 'en'",
                        bare.topic("Ruby")))
                .containsExactlyInAnyOrder("Ruby-gnome2", "Ruby lang", "Ruby prog");
        assertThat(bare.texts(
                        "select label from topic_labels where label like '%|%' or label like '%' || chr(10) || '%'"))
                .isEmpty();
        var again = new ArrayList<>(bare.labels());
        readAgain(bare, "fr", "nl");
        assertThat(bare.labels()).isEqualTo(again);
    }

    @Test
    void aWholeLanguageIsUndone() throws IOException {
        var bare = new TopicFixtures();
        read(bare, "nl");
        List<String> dutch = bare.labels();
        Path file = SharedData.file("data/topics/skills_fr.csv");
        var french = bare.read("skills_fr.csv", Files.readAllBytes(file));
        bare.use(UUID.fromString(bare.texts("""
                select l.topic_id::text from topic_labels l
                 where l.language = 'fr' and not exists (select from topic_labels o where o.topic_id = l.topic_id and o.language = 'nl') limit 1""").getFirst()));
        assertThat(bare.undo(french)).isOne();
        assertThat(bare.labels()).containsAll(dutch).hasSize(dutch.size() + 1);
    }

    @Test
    void noTopicOfTheStarterListStandsThereTwice() {
        assertThat(library.texts("""
                select language || ' ' || folded from topic_labels
                 where preferred and folded in (select folded from topic_labels where concept_id is null and preferred)
                 group by language, folded having count(*) > 1""")).isEmpty();
        assertThat(library.count("select count(*) from topics")).isLessThan(13_485 + 158);
    }

    /** What was expected before any of it was tried must be there; of what else comes, little may be beside the point. */
    @Test
    void sentencesGetTheTopicsTheyAreAbout() throws IOException {
        int suggested = 0;
        List<String> beside = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (NamedCsvRecord row : sentences()) {
            List<String> found = library.recognised(row.getField("sentence"), Language.of(row.getField("language")));
            List<String> must = split(row.getField("must"));
            List<String> may = split(row.getField("may"));
            suggested += found.size();
            found.stream()
                    .filter(topic -> !must.contains(topic) && !may.contains(topic))
                    .forEach(topic -> beside.add(topic + " for: " + row.getField("sentence")));
            must.stream()
                    .filter(topic -> !found.contains(topic))
                    .forEach(topic -> missed.add(topic + " for: " + row.getField("sentence")));
        }
        System.out.printf("%d suggested, beside the point: %s, missed: %s%n", suggested, beside, missed);
        assertThat(beside).hasSizeLessThanOrEqualTo(suggested / 5);
        assertThat(missed).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aDutchTextFindsWhatAFrenchSpeakingReaderCallsOtherwise() {
        assertThat(library.recognised("Wie kan mij leren delegeren, want ik doe nog te veel zelf.", Language.FR))
                .containsExactly("délégation de tâches");
        assertThat(library.recognised(
                        "We willen met z'n allen beter leren tekstverwerkingssoftware gebruiken.", Language.FR))
                .contains("utiliser un logiciel de traitement de texte");
    }

    @Test
    void aLongTextIsUnderstoodQuickly() throws IOException {
        for (Language language : Language.values()) {
            String text = text(language);
            for (int i = 0; i < 10; i++) {
                library.recognised(text, language);
            }
            long[] times = new long[30];
            for (int i = 0; i < times.length; i++) {
                long begin = System.nanoTime();
                library.recognised(text, language);
                times[i] = System.nanoTime() - begin;
            }
            Arrays.sort(times);
            LongSummaryStatistics all = Arrays.stream(times).summaryStatistics();
            System.out.printf(
                    "%d characters of %s: median %.1f ms, %.1f to %.1f%n",
                    text.length(), language.code(), times[15] / 1e6, all.getMin() / 1e6, all.getMax() / 1e6);
            assertThat(library.recognised(text, language)).hasSize(5);
        }
    }

    private static String text(Language language) throws IOException {
        var text = new StringBuilder();
        while (text.length() < 2_000) {
            sentences().stream()
                    .filter(row -> row.getField("language").equals(language.code()))
                    .forEach(row -> text.append(row.getField("sentence")).append(' '));
        }
        return text.substring(0, 2_000);
    }

    private static List<NamedCsvRecord> sentences() throws IOException {
        var file = Objects.requireNonNull(RealEscoTest.class.getResourceAsStream("/be/goesting/topics/sentences.csv"));
        try (var rows = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        }
    }

    private static List<String> split(String labels) {
        return Arrays.stream(labels.split("\\|"))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .toList();
    }
}
