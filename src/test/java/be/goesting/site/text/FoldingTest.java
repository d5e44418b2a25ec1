package be.goesting.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestOrganisation;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The database and the application take the same texts for one. */
class FoldingTest {

    /** Alone, among letters and in capitals. */
    private static final List<String> AROUND = List.of("a%sb", "%s", "Q%s z");

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Vouwhuis");

    @Test
    void everyMarkIsLeftOut() {
        List<String> marks = new UnicodeSet("[:Mn:]").stream().toList();
        assertThat(marks).hasSizeGreaterThan(1_900);
        List<String> texts = marks.stream().map("q%sz"::formatted).toList();

        assertThat(inDatabase(texts)).containsOnly("qz").hasSameSizeAs(texts);
        assertThat(texts.stream().map(Folding::fold)).containsOnly("qz");
    }

    @Test
    void everyLetterIsTheSame() {
        List<String> texts = Stream.of(
                        IntStream.range(0xC0, 0x250),
                        IntStream.range(0x37B, 0x530),
                        IntStream.range(0x5D0, 0x800),
                        IntStream.range(0x900, 0x1100),
                        IntStream.range(0x1E00, 0x2000),
                        IntStream.range(0x3041, 0x3100),
                        IntStream.range(0xAC00, 0xAD00),
                        IntStream.range(0xFF21, 0xFF5B))
                .flatMapToInt(range -> range)
                .filter(UCharacter::isLetter)
                .mapToObj(Character::toString)
                .flatMap(letter -> AROUND.stream().map(around -> around.formatted(letter)))
                .toList();

        List<String> inDatabase = inDatabase(texts);
        assertThat(IntStream.range(0, texts.size())
                        .filter(place -> !inDatabase.get(place).equals(Folding.fold(texts.get(place))))
                        .mapToObj(place -> texts.get(place) + ": " + inDatabase.get(place) + ", "
                                + Folding.fold(texts.get(place))))
                .isEmpty();
    }

    private List<String> inDatabase(List<String> texts) {
        return house.in(database -> database.sql(
                        "select fold(t.text) from unnest(?) with ordinality t (text, place) order by t.place")
                .param(texts.toArray(String[]::new))
                .query(String.class)
                .list());
    }
}
