package be.goesting.expertise.finding;

import java.util.UUID;

/**
 * What somebody showed on one topic of a question.
 *
 * @param times how often, among the newest that was shown on the topic
 */
record TopicEvidence(UUID person, UUID topic, Kind kind, int times) {

    enum Kind {
        /** Said, in a talk, a session or in so many words. */
        KNOWN,
        ANSWERED,
        SHARED
    }
}
