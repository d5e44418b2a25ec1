package be.goesting.expertise;

import java.util.List;

/**
 * What a person's page says of what the person knows.
 *
 * @param said "vraag me iets over ...", the latest first
 */
public record ExpertiseProfile(List<TopicKnowledge> known, List<String> said, Availability availability) {

    public boolean isEmpty() {
        return known.isEmpty() && said.isEmpty() && availability.note() == null && availability.awayUntil() == null;
    }
}
