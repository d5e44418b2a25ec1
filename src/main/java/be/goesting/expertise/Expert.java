package be.goesting.expertise;

import be.goesting.people.Colleague;
import be.goesting.site.Language;
import java.util.List;
import java.util.UUID;

/**
 * A colleague with what there is to know before asking something.
 *
 * @param languages which the person speaks, the own first
 * @param known what the person knows of the topics in question
 */
public record Expert(
        Colleague person, List<Language> languages, Availability availability, List<TopicKnowledge> known) {

    public UUID id() {
        return person.id();
    }
}
