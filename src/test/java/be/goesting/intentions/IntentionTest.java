package be.goesting.intentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that begin in the middle of a sentence are shown with its beginning. */
class IntentionTest {

    @ParameterizedTest
    @CsvSource({
        "ik een afgifte bereken, true",
        "je prépare une offre, true",
        "Bij de offerte voor Lier reken ik zelf, false",
        "wanneer ik een afgifte bereken, false",
        "quand je prépare une offre, false",
        "when I work out an offer, false",
        "2 offertes voor vrijdag, false"
    })
    void wordsGoOnWhenTheyBeginInTheMiddle(String body, boolean goesOn) {
        var intention = new Intention(UUID.randomUUID(), null, body, LocalDate.EPOCH, null, null, null);
        assertThat(intention.goesOn()).isEqualTo(goesOn);
    }
}
