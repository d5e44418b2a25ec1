package be.goesting.site.forms.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void leavesOutNulAndHalfCharacters() {
        assertThat(CleanText.of("a\0b\uD83Dc\uDE00d")).isEqualTo("abcd");
    }

    @Test
    void leavesEveryWholeCharacterAsItIs() {
        assertThat(CleanText.of("Élise 😀\r\n\tça va")).isEqualTo("Élise 😀\r\n\tça va");
    }
}
