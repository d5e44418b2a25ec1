package be.goesting.site.language;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.site.Language;
import org.junit.jupiter.api.Test;

class FrenchSpacesTest {

    private final Messages messages = TestApplication.bean(Messages.class);

    @Test
    void areNarrowWithinQuotesAndBeforeMarksOfTwoParts() {
        assertThat(messages.text(Language.FR, "search.found", "words", "a ? b")).contains("«\u202fa ? b\u202f»");
        assertThat(FrenchSpaces.narrow("Ah ! Oui : {name} ? « ça » ; non"))
                .isEqualTo("Ah\u202f! Oui\u202f: {name}\u202f? «\u202fça\u202f»\u202f; non");
    }

    @Test
    void otherLanguagesHaveNone() {
        assertThat(FrenchSpaces.narrow("Wat? Een, twee: drie")).isEqualTo("Wat? Een, twee: drie");
    }
}
