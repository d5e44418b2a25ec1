package be.goesting.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionedNamesTest {

    private static final List<String> NAMES = List.of(
            "Zoë Peeters",
            "Rani",
            "Rani Peeters",
            "Jan Maes jr.",
            "Sam Wouters (stagiair)",
            "Peter Janssens",
            "Peter Janssens 2",
            "李小龙",
            "محمد علي",
            "de heer Wit",
            "Nora O'Brien");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Dank aan @Zoë Peeters.                | Zoë Peeters
            Dank aan @Zoe Peeters zonder trema.   | Zoë Peeters
            dank aan @zoë peeters klein           | Zoë Peeters
            @Zoë Peeters's bel                    | Zoë Peeters
            @Nora O'Briens fiets                  | Nora O'Brien
            @Nora O’Brien hielp met krul          | Nora O'Brien
            @Jan Maes jr. toonde het.             | Jan Maes jr.
            @Sam Wouters (stagiair) hielp.        | Sam Wouters (stagiair)
            (@Sam Wouters (stagiair))             | Sam Wouters (stagiair)
            @Peter Janssens 2 hielp               | Peter Janssens 2
            @Peter Janssens 23 hielp              | Peter Janssens
            @李小龙 hielp.                         | 李小龙
            @李小龙。                              | 李小龙
            谢谢@李小龙帮忙                         | 李小龙
            @محمد علي hielp                       | محمد علي
            @de heer Wit hielp                    | de heer Wit
            @Rani, dank je                        | Rani
            **@Rani** en *@Rani*                  | Rani
            @Rani Peeters wist het                | Rani Peeters
            """)
    void everyNameInEverySpelling(String body, String name) {
        assertThat(mentioned(body)).containsExactly(name);
    }

    @Test
    void aNameWithAccentsApartAndOneWithAHardSpace() {
        assertThat(mentioned("@" + Normalizer.normalize("Zoë Peeters", Normalizer.Form.NFD) + " hielp"))
                .containsExactly("Zoë Peeters");
        assertThat(mentioned("@Zoë\u00a0Peeters hielp")).containsExactly("Zoë Peeters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`@Zoë Peeters` in code",
                "```\n@Zoë Peeters\n```",
                "[zie @Zoë Peeters](https://example.be/x)",
                "[profiel](https://example.be/@Rani/post)",
                "https://example.be/@Rani/post",
                "https://example.be/*@Rani*/post",
                "    int x = 1;\n    @Rani",
                "\tint x = 1;\n\t@Rani",
                "koen@Rani",
                "\\@Zoë Peeters ontsnapt",
                "> @Zoë Peeters zei iets",
                "@Ranitidine helpt niet",
                "@ Rani"
            })
    void neverInCodeLinksAddressesOrAQuotation(String body) {
        assertThat(mentioned(body)).isEmpty();
    }

    private static Set<String> mentioned(String body) {
        Set<String> folded =
                MentionedNames.folded(MentionedNames.candidates(body)).keySet();
        return MentionedNames.in(
                body,
                NAMES.stream()
                        .filter(name -> folded.contains(Folding.fold(name)))
                        .toList());
    }
}
