package be.goesting.conversations.notes;

import static be.goesting.conversations.ConversationSide.LEADER;
import static be.goesting.conversations.ConversationSide.LEARNER;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.conversations.ConversationSide;
import be.goesting.conversations.notes.SharedNotes.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnLinesTest {

    private final List<Version> versions = new ArrayList<>();

    @Test
    void arePlainlyOnesOwn() {
        write(LEARNER, "een", "twee");
        assertThat(own()).isEqualTo("een\ntwee");
    }

    @Test
    void areWithoutWhatTheOtherWroteBetweenThem() {
        write(LEADER, "van de ander");
        write(LEARNER, "van mij", "van de ander");
        write(LEADER, "van mij", "van de ander", "nog een");
        write(LEARNER, "van mij", "van de ander", "nog een", "en ik");
        assertThat(own()).isEqualTo("van mij\nen ik");
    }

    @Test
    void areNotLinesThatTheOtherWroteOnIn() {
        write(LEARNER, "ik vraag het Tom");
        write(LEADER, "ik vraag het Tom, die is dwars");
        assertThat(own()).isEmpty();
    }

    @Test
    void areNotTheOthersLinesInOtherWords() {
        write(LEADER, "zij is te traag");
        write(LEARNER, "zij is veel te traag");
        assertThat(own()).isEmpty();
    }

    @Test
    void areNotTheOthersLinesThatOnePutBack() {
        write(LEADER, "dit liever niet", "en dit wel");
        write(LEADER, "en dit wel");
        write(LEARNER, "en dit wel", "dit liever niet");
        assertThat(own()).isEmpty();
    }

    @Test
    void ofWhatIsOlderThanWhatIsKeptNobodyKnows() {
        versions.add(new Version(7, "van toen", LEARNER, Instant.EPOCH));
        versions.addFirst(new Version(8, "van toen\nvan nu", LEARNER, Instant.EPOCH));
        assertThat(own()).isEqualTo("van nu");
    }

    @Test
    void ofNothingAreNothing() {
        assertThat(own()).isEmpty();
    }

    private void write(ConversationSide side, String... lines) {
        versions.addFirst(new Version(versions.size() + 1, String.join("\n", lines), side, Instant.EPOCH));
    }

    private String own() {
        return OwnLines.of(LEARNER, versions);
    }
}
