package be.goesting.appreciation.suggestions;

import be.goesting.people.Colleague;
import be.goesting.topics.Topic;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A reason for a leader to thank somebody they lead: this colleague shared something about one topic again and again.
 *
 * @param times how often of late
 * @param reasons the newest of it, up to three, the newest first
 */
public record ThankSuggestion(Colleague person, Topic topic, int times, List<Reason> reasons) {

    /** Something everyone may read. */
    public record Reason(String path, String body) {}

    /** Where one thanks for it. */
    public String link() {
        return "/appreciations/new?to=" + person.id() + "&about="
                + URLEncoder.encode(reasons.getFirst().path(), StandardCharsets.UTF_8);
    }
}
