package be.goesting.site.language;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.site.Language;
import org.junit.jupiter.api.Test;

class RightToLeftNamesTest {

    private final Messages messages = new Messages();

    @Test
    void aNameThatReadsRightToLeftStandsByItselfInASentence() {
        assertThat(messages.text(Language.NL, "notifications.kind.thanked", "name", "ليلى"))
                .isEqualTo("\u2068ليلى\u2069 zegt dank je");
        assertThat(messages.text(Language.NL, "notifications.kind.thanked", "name", "Rani"))
                .isEqualTo("Rani zegt dank je");
    }
}
