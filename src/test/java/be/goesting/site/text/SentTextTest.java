package be.goesting.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.site.forms.Forms;
import be.goesting.site.forms.saved.SavedForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentTextTest {

    record Written(String text, List<String> texts) {}

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("    int x = 1;\n    @Priya", "    int x = 1;\n    @Priya"),
                Arguments.of("\tint x = 1;\r\n\t@Priya", "\tint x = 1;\n\t@Priya"),
                Arguments.of(" \n\r\n\t\n    int x;\n a \n\n ", "    int x;\n a"),
                Arguments.of("  Jan Peeters\t", "Jan Peeters"),
                Arguments.of("\n  Jan\n", "Jan"),
                Arguments.of(" \n \t ", ""));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void onlyTheFirstOfSeveralLinesKeepsItsIndent(String sent, String kept) {
        var fields = new HashMap<String, ArrayList<String>>();
        fields.put("text", new ArrayList<>(List.of(sent)));
        fields.put("texts", new ArrayList<>(List.of(sent)));

        assertThat(Forms.read(new SavedForm("/", fields, UUID.randomUUID()), Written.class))
                .isEqualTo(new Written(kept, List.of(kept)));
    }
}
