package be.goesting.site.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"an@example.be", "an.de-smet+werk@post.example.be", "info@münchen.example", "o'neill@example.be"
            })
    void is(String typed) {
        assertThat(EmailAddress.of(typed)).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "an",
                "@example.be",
                "an@",
                "an@example",
                "an@example.be, jo@example.be",
                "an@jo@example.be",
                "an de smet@example.be",
                "jürgen@example.be",
                "a..b@example.be",
                "a.@example.be",
                "x@under_score.example.be",
                "<x@example.be>",
                "an@exa mple.be",
                "an@example..be"
            })
    void isNot(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void isKeptInSmallLettersWithoutWhatCannotBeSeen() {
        assertThat(EmailAddress.of(" Koen@Example.be\u200B ")).contains("koen@example.be");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an@münchen.example",
                "AN@MÜNCHEN.EXAMPLE",
                "an@xn--mnchen-3ya.example",
                "an@XN--MNCHEN-3YA.Example",
                "an@mu\u0308nchen.example",
                "an@münchen.example.",
                "an@xn--mnchen-3ya.example.",
                "an@münchen\u3002example",
                "an@\uFF4Dünchen.example"
            })
    void isOneForOneMailboxHoweverItIsSpelled(String typed) {
        assertThat(EmailAddress.of(typed)).contains("an@münchen.example");
    }

    @Test
    void isNoLongerThanMailAllows() {
        assertThat(EmailAddress.of("a".repeat(65) + "@example.be")).isEmpty();
        assertThat(EmailAddress.of("an@" + "abcdefghi.".repeat(26) + "be")).isEmpty();
    }
}
