package be.goesting.expertise.finding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the finder learns from; the module that holds the questions has the one bean of this. */
public interface QuestionHistory {

    /** An earlier question that everyone may read, and whose answers helped. */
    record Solved(ExpertQuery question, List<UUID> helpers) {}

    /** The latest questions of which it was known before that moment what helped. */
    List<Solved> solved(Instant before, int limit);

    /** How many questions there are, counted no further than the limit. */
    int count(int limit);
}
