package be.goesting.conversations.notes;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestOrganisation;
import be.goesting.conversations.ConversationSide;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two people write in the same notes at once, each away from the line for a while, and sometimes an answer of the server never
 * arrives. Whatever the order: every word somebody wrote is there, unless they took it out themselves.
 */
class TwoWriteAtOnceTest {

    private static final String MEETING = """
            with meeting as (
              insert into meetings (kind, organiser_id, invitee_id, starts_at, minutes)
              values ('conversation', ?, ?, now(), 30) returning id, organiser_id, invitee_id)
            insert into conversations (id, learner_id, leader_id, occasion)
            select id, organiser_id, invitee_id, 'plain' from meeting""";

    private static final int INTERLEAVINGS = 200;
    private static final int STEPS = 40;
    private static final TestOrganisation HOUSE = TestOrganisation.founded(TestApplication.application(), "Schrijvers");
    private static final UUID LEARNER = HOUSE.add("insert into people (name) values ('Lies')");
    private static final UUID LEADER = HOUSE.add("insert into people (name) values ('Leo')");

    private final SharedNotes notes = TestApplication.bean(SharedNotes.class);

    static LongStream seeds() {
        return LongStream.range(0, INTERLEAVINGS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingIsLost(long seed) {
        var random = new Random(seed);
        boolean answersGetLost = seed % 2 == 1;
        UUID conversation = HOUSE.add(MEETING, LEARNER, LEADER);
        var lies = new Writer(conversation, ConversationSide.LEARNER, random);
        var leo = new Writer(conversation, ConversationSide.LEADER, random);
        for (int step = 0; step < STEPS; step++) {
            Writer writer = random.nextBoolean() ? lies : leo;
            if (random.nextInt(3) == 0) {
                writer.send(answersGetLost && random.nextInt(4) == 0);
            } else {
                writer.write();
            }
        }
        for (Writer writer : List.of(lies, leo, lies)) {
            writer.send(false);
        }
        lies.send(false);
        leo.send(false);
        assertThat(lies.text).as("seed %d: both read the same", seed).isEqualTo(leo.text);
        List<String> words = Arrays.asList(lies.text.split("\\s+"));
        for (Writer writer : List.of(lies, leo)) {
            assertThat(words).as("seed %d: %s", seed, writer.side).containsAll(writer.own);
            if (!answersGetLost) {
                assertThat(words.stream().filter(writer.own::contains))
                        .as("seed %d: once each", seed)
                        .doesNotHaveDuplicates();
                assertThat(words).as("seed %d: what was taken out", seed).noneMatch(writer.out::contains);
            }
        }
    }

    @Test
    void earlierTextsAreKeptButNotForEver() {
        UUID conversation = HOUSE.add(MEETING, LEARNER, LEADER);
        String text = "";
        for (int i = 0; i < 3 * SharedNotes.VERSIONS; i++) {
            String before = text;
            String next = (text + "\nRegel " + i).strip();
            ConversationSide side = i % 2 == 0 ? ConversationSide.LEARNER : ConversationSide.LEADER;
            text = HOUSE.in(
                    database -> notes.save(conversation, side, before, next).body());
        }
        var versions = HOUSE.in(database -> notes.versions(conversation));
        assertThat(versions).hasSize(SharedNotes.VERSIONS);
        assertThat(versions.getFirst().body()).isEqualTo(text);
    }

    /** Somebody at a browser: the text on the screen, and from which text it began. */
    private final class Writer {

        private final UUID conversation;
        private final ConversationSide side;
        private final Random random;
        private final Set<String> own = new HashSet<>();
        private final Set<String> out = new HashSet<>();
        private String base = "";
        private String text = "";
        private int count;

        Writer(UUID conversation, ConversationSide side, Random random) {
            this.conversation = conversation;
            this.side = side;
            this.random = random;
        }

        /** A word or a sentence somewhere, or one of the own words out. */
        void write() {
            List<String> pieces = pieces();
            int act = random.nextInt(4);
            if (act == 0 && !mine(pieces).isEmpty()) {
                List<Integer> mine = mine(pieces);
                int place = mine.get(random.nextInt(mine.size()));
                String word = pieces.remove(place).strip();
                own.remove(word);
                out.add(word);
            } else if (act == 1) {
                pieces.add(random.nextInt(pieces.size() + 1), " " + word());
            } else {
                int place = random.nextInt(pieces.size() + 1);
                pieces.add(
                        place,
                        (random.nextBoolean() ? "\n" : " ") + word() + " gaat de " + word() + " doen " + word() + " .");
            }
            text = pieces.stream()
                    .map(piece -> Character.isWhitespace(piece.charAt(0)) ? piece : " " + piece)
                    .collect(Collectors.joining());
        }

        void send(boolean answerGetsLost) {
            String sent = text;
            var saved = HOUSE.in(database -> notes.save(conversation, side, base, sent));
            if (!answerGetsLost) {
                text = saved.body();
                base = saved.body();
            }
        }

        /** The words, each with the white space before it. */
        private List<String> pieces() {
            return Pattern.compile("\\s*\\S+")
                    .matcher(text)
                    .results()
                    .map(found -> found.group())
                    .collect(Collectors.toCollection(ArrayList::new));
        }

        private List<Integer> mine(List<String> pieces) {
            List<Integer> mine = new ArrayList<>();
            for (int place = 0; place < pieces.size(); place++) {
                if (own.contains(pieces.get(place).strip())) {
                    mine.add(place);
                }
            }
            return mine;
        }

        /** One that nobody else uses. */
        private String word() {
            String word = side.code() + count++;
            own.add(word);
            return word;
        }
    }
}
