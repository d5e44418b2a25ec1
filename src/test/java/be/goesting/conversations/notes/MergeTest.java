package be.goesting.conversations.notes;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.WorstTexts;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two texts from one: nothing that somebody wrote gets lost, and what met stays readable. */
class MergeTest {

    private static final String BASE = "Hanne leert rekenen.\nTom zoekt tijd.";

    @Test
    void whatEachAddedAtAnotherPlaceIsInIt() {
        assertThat(merged(BASE, "Vooraf. " + BASE, BASE + "\nAchteraf."))
                .isEqualTo("Vooraf. Hanne leert rekenen.\nTom zoekt tijd.\nAchteraf.");
    }

    @Test
    void whatOneTookOutIsOutAlthoughTheOtherWroteElsewhere() {
        assertThat(merged(BASE, "Tom zoekt tijd.", "Hanne leert graag rekenen.\nTom zoekt tijd."))
                .isEqualTo("graag\nTom zoekt tijd.");
        assertThat(merged(BASE, "Hanne leert rekenen.", BASE + " Op vrijdag."))
                .isEqualTo("Hanne leert rekenen. Op vrijdag.");
    }

    @Test
    void sentencesAtTheSamePlaceStandUnderEachOther() {
        var both = NotesMerge.of(BASE, BASE + "\nHanne belt Koen.", BASE + "\nTom belt Fatma.", List.of());
        assertThat(both.text()).isEqualTo(BASE + "\nHanne belt Koen.\nTom belt Fatma.");
        assertThat(both.met()).isTrue();
    }

    @Test
    void wordsAtTheSamePlaceStandBesideEachOther() {
        assertThat(merged("We spreken maandag af.", "We spreken dinsdag af.", "We spreken woensdag af."))
                .isEqualTo("We spreken dinsdag / woensdag af.");
    }

    @Test
    void fromNothingBothBegin() {
        assertThat(merged("", "Van Hanne.", "Van Tom.")).isEqualTo("Van Hanne.\nVan Tom.");
        assertThat(merged("", "", "Van Tom.")).isEqualTo("Van Tom.");
        assertThat(merged(BASE, "", BASE)).isEmpty();
    }

    @Test
    void whatIsSentOnceMoreIsNotSaidTwice() {
        String his = BASE + "\nTom belt Fatma.";
        String both = merged(BASE, BASE + "\nHanne belt Koen.", his);
        assertThat(NotesMerge.of(BASE, both, his, List.of(his)).text()).isEqualTo(both);
        assertThat(NotesMerge.of(BASE, his, his, List.of()).met()).isFalse();
    }

    @Test
    void twoWhoWroteTheSameWordMeantWhatTheyWroteAroundIt() {
        var both = NotesMerge.of("Besluit:", "Besluit: niet doen", "Besluit: doen", List.of());
        assertThat(both.text()).isEqualTo("Besluit: niet doen\ndoen");
        assertThat(both.met()).isTrue();
        var other = NotesMerge.of("Besluit:", "Besluit: doen", "Besluit: niet doen", List.of());
        assertThat(other.text()).isEqualTo("Besluit: doen\nniet doen");
        assertThat(other.met()).isTrue();
    }

    @Test
    void whoGoesOnAfterALostAnswerMeetsNobody() {
        var on = NotesMerge.of("Besluit:", "Besluit: doen", "Besluit: doen en wel morgen", List.of("Besluit: doen"));
        assertThat(on.text()).isEqualTo("Besluit: doen en wel morgen");
        assertThat(on.met()).isFalse();
    }

    @Test
    void linesStayLines() {
        assertThat(merged("Een\n\nTwee", "Een\n\nTwee\n\nDrie", "Nul\n\nEen\n\nTwee"))
                .isEqualTo("Nul\n\nEen\n\nTwee\n\nDrie");
    }

    @Test
    void theFirstOfSeveralLinesKeepsItsIndent() {
        String code = "    int x;\n    int y;";
        assertThat(merged(code, code + "\nHanne", "    int x; // Tom\n    int y;"))
                .isEqualTo("    int x; // Tom\n    int y;\nHanne");
        assertThat(merged("Weg\n" + code, code, "Weg\n" + code + "\nTom")).isEqualTo(code + "\nTom");
    }

    @Test
    void aLongTextIsMergedQuickly() {
        String base = "woord ander stukje ".repeat(1000);
        var both = NotesMerge.of(base.strip(), "x ".repeat(5000) + "einde", (base + "slot").strip(), List.of());
        assertThat(both.text()).contains("einde", "slot");
    }

    /** Comparing these to the end would take minutes. */
    @Test
    void longTextsWithNothingInCommonBothStandThere() {
        String base = WorstTexts.words(100_000);
        String theirs = new StringBuilder(WorstTexts.words(100_000))
                .reverse()
                .toString()
                .strip();
        String mine = "a b c d ".repeat(2_500).strip();
        List<String> sentBefore = Collections.nCopies(20, "a b c ".repeat(15_000));
        WorstTexts.isSoon(mine, () -> {
            var both = NotesMerge.of(base, theirs, mine, sentBefore);
            assertThat(both.text()).contains(theirs).contains(mine);
            assertThat(both.met()).isTrue();
            assertThat(NotesMerge.of(base, both.text(), mine, sentBefore).text())
                    .isEqualTo(both.text());
        });
    }

    @Test
    void ofLongTextsWithALotInCommonEachWordIsSaidOnce() {
        String base = WorstTexts.words(90_000);
        WorstTexts.isSoon(
                base,
                () -> assertThat(merged(base, "Vooraf. " + base, base + "Achteraf."))
                        .isEqualTo("Vooraf. " + base + "Achteraf."));
    }

    @ParameterizedTest
    @MethodSource("be.goesting.WorstTexts#of20000")
    void noTextIsDearToBringTogether(String text) {
        WorstTexts.isSoon(
                text,
                () -> NotesMerge.of(
                        "begin " + text,
                        text + " eind",
                        new StringBuilder(text).reverse().toString(),
                        List.of(text)));
    }

    private static String merged(String base, String theirs, String mine) {
        return NotesMerge.of(base, theirs, mine, List.of()).text();
    }
}
