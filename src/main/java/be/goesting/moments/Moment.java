package be.goesting.moments;

import be.goesting.methods.LearningMethod;
import be.goesting.moments.responses.Reaction;
import be.goesting.people.Audience;
import be.goesting.people.Colleague;
import be.goesting.site.Cursor;
import be.goesting.site.Language;
import be.goesting.topics.Topic;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shared learning moment, as one reader sees it.
 *
 * @param author nameless when the author has left and was erased
 * @param asLeader whether it is marked as shared by a leader
 * @param follows the earlier moment that this one goes on from
 * @param attached what belongs to it and was read along
 */
public record Moment(
        UUID id,
        Colleague author,
        MomentKind kind,
        @Nullable LearningMethod method,
        Language language,
        @Nullable String title,
        String body,
        @Nullable String nextTime,
        @Nullable String link,
        Audience audience,
        @Nullable Integer minutes,
        boolean asLeader,
        Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable Line follows,
        Attached attached) {

    public boolean isForTeamAlone() {
        return audience == Audience.TEAM;
    }

    /** The first words of another moment. */
    public record Line(UUID id, String body) {}

    /**
     * Who reacted in one way.
     *
     * @param count all of them, the reader included
     * @param teams of how many teams they are
     * @param others up to three names, the latest first, the reader left out
     */
    public record Echo(int count, int teams, boolean mine, List<String> others) {
        static final Echo NONE = new Echo(0, 0, false, List.of());
    }

    /**
     * @param sources from whom the author learned it
     * @param echoes who reacted, by how
     * @param outcomes how it went on, told by the author in later moments
     * @param saved whether the reader saved it
     * @param linkOpens whether the reader may read what the link leads to, when that is an answer
     */
    public record Attached(
            List<Colleague> sources,
            List<Colleague> mentioned,
            List<Topic> topics,
            Map<Reaction, Echo> echoes,
            int comments,
            List<Line> outcomes,
            boolean saved,
            boolean linkOpens) {

        public Echo echo(Reaction reaction) {
            return echoes.getOrDefault(reaction, Echo.NONE);
        }
    }

    /** What the reader may say to it, or said of it before its author made it another kind of moment. */
    public List<Reaction> reactions() {
        List<Reaction> offered = Reaction.to(kind);
        return Arrays.stream(Reaction.values())
                .filter(each -> offered.contains(each) || attached.echo(each).mine())
                .sorted(Comparator.comparingInt(
                        each -> offered.contains(each) ? offered.indexOf(each) : offered.size()))
                .toList();
    }

    /** Whether the link leads to something of our own, as an answer that it goes on from. */
    public boolean linksHere() {
        return link != null && link.startsWith("/");
    }

    /** Whether it was made of an answer, which fewer people may read than the moment. */
    boolean linksToAnswer() {
        return link != null && link.startsWith("/") && link.contains("#answer-");
    }

    /** Where in time it stands: what is older comes after it. */
    public Cursor cursor() {
        return new Cursor(createdAt, id);
    }
}
