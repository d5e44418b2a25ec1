package be.goesting.moments.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import be.goesting.SharedData;
import be.goesting.TestApplication.Visitor;
import be.goesting.people.NewPerson;
import be.goesting.site.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as other programs write them, brought along whole: uploaded, tried, applied. */
class FilesOfOtherProgramsTest {

    private static final String DAY = "to_char(created_at at time zone 'Europe/Brussels', 'MM-DD')";

    private final ImportFixtures firm = new ImportFixtures();

    @ParameterizedTest
    @MethodSource
    void comeWhole(String name, List<String> moments) throws IOException {
        bring(ours(name));
        assertThat(brought()).containsExactlyElementsOf(moments);
    }

    static Stream<Arguments> comeWhole() {
        return Stream.of(
                arguments("sep-line-comma.csv", List.of("09-03 Eerst spannen", "09-04 Dan meten, dan frezen")),
                arguments("sep-line-semicolon.csv", List.of("09-03 Eerst spannen, dan meten", "09-04 Dan frezen")),
                arguments("month-first-dates.csv", List.of("05-06 the sixth of May", "05-31 the last of May")),
                arguments(
                        "raw-quotes.csv",
                        List.of(
                                "09-03 Ze riep \"stop\" en ik stopte",
                                "09-04 \"Stop\" riep ze",
                                "09-05 een buis van 3/4\"",
                                "09-06 een buis van 3/4\"",
                                "09-07 klaar")));
    }

    @ParameterizedTest
    @MethodSource
    void andSoDoThoseOfOthers(String name, List<String> moments) throws IOException {
        bring(SharedData.file("cases/" + name));
        assertThat(brought()).containsExactlyElementsOf(moments);
    }

    static Stream<Arguments> andSoDoThoseOfOthers() {
        return Stream.of(
                arguments("sep-line-comma.csv", List.of("11-01 Eerste les met komma", "11-02 Tweede les")),
                arguments("sep-line-semicolon.csv", List.of("11-01 Eerste les, met komma", "11-02 Tweede les")),
                arguments(
                        "month-first-dates.csv",
                        List.of("03-04 vierde maart US", "03-25 vijfentwintig maart US", "10-11 elf oktober US")),
                arguments(
                        "raw-quotes.csv",
                        List.of(
                                "11-01 Hij zei \"hallo\" tegen mij",
                                "11-02 \"Hij\" zei hallo",
                                "11-03 een scherm van 24\"",
                                "11-04 een scherm van 24\"",
                                "11-05 laatste")));
    }

    @ParameterizedTest
    @MethodSource
    void onePersonStaysOnePerson(Path file, int moments) throws IOException {
        firm.add(NewPerson.called("Renée Dubois", "renee@example.be", Language.FR, Instant.now()));
        firm.add(NewPerson.called("Zoë Peeters", "zoe@example.be", Language.NL, Instant.now()));
        bring(file);
        assertThat(firm.count("moments")).isEqualTo(moments);
        assertThat(firm.one(Integer.class, "select count(distinct author_id) from moments"))
                .isEqualTo(2);
    }

    static Stream<Arguments> onePersonStaysOnePerson() {
        Path ours = ours("name-variants.csv");
        Path theirs = Path.of(System.getProperty("goesting.shared", "../shared"), "cases/name-variants.csv");
        return Files.isReadable(theirs)
                ? Stream.of(arguments(ours, 10), arguments(theirs, 9))
                : Stream.of(arguments(ours, 10));
    }

    private static Path ours(String name) {
        return Path.of("src/test/resources/imports", name);
    }

    private void bring(Path file) throws IOException {
        Visitor anke = firm.administrator();
        var columns = anke.upload(
                ImportFixtures.FORM, ImportFixtures.UPLOAD, file.getFileName().toString(), Files.readAllBytes(file));
        String steps = ImportFixtures.PATH + "/" + ImportFixtures.idOf(columns);
        anke.post(steps + "/columns", steps + "/columns", dayFirst(columns.body()));
        assertThat(anke.get(steps + "/trial").uri().getPath()).endsWith("/trial");
        anke.post(steps + "/trial", steps + "/apply");
    }

    /** The form as it stands there; where it asks what comes first, the day does. */
    private static String[] dayFirst(String page) {
        var form = (FormElement) Objects.requireNonNull(Jsoup.parse(page).selectFirst("form:has([name=author])"));
        List<String> fields = new ArrayList<>();
        form.formData().stream()
                .filter(field -> !field.key().equals("_csrf"))
                .forEach(field -> fields.addAll(
                        List.of(field.key(), field.key().equals("date-order") ? "DAY_FIRST" : field.value())));
        return fields.toArray(String[]::new);
    }

    private List<String> brought() {
        return List.of(firm.one(
                        String.class,
                        "select string_agg(" + DAY + " || ' ' || body, '|' order by created_at) from moments")
                .split("\\|"));
    }
}
