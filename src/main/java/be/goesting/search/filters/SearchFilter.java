package be.goesting.search.filters;

import be.goesting.people.Colleague;
import be.goesting.search.SearchKind;
import be.goesting.site.Language;
import be.goesting.topics.Topic;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a search is narrowed to.
 *
 * @param kind only these; null for all
 */
public record SearchFilter(
        @Nullable SearchKind kind,
        @Nullable Topic topic,
        @Nullable TeamName team,
        @Nullable Colleague person,
        @Nullable Language language,
        @Nullable Period period) {

    public static final SearchFilter NONE = new SearchFilter(null, null, null, null, null, null);

    /** A team that was chosen. */
    public record TeamName(UUID id, String name) {}

    public SearchFilter with(@Nullable SearchKind other) {
        return new SearchFilter(other, topic, team, person, language, period);
    }

    /** Whether it asks for what only texts have. */
    public boolean isOfTexts() {
        return topic != null || team != null || person != null || language != null || period != null;
    }

    public boolean isOpen() {
        return kind == null && !isOfTexts();
    }

    /** As the database takes it. */
    public Map<String, String> conditions(Instant now) {
        var conditions = new LinkedHashMap<String, String>();
        if (topic != null) {
            conditions.put("topic", topic.id().toString());
        }
        if (team != null) {
            conditions.put("team", team.id().toString());
        }
        if (person != null) {
            conditions.put("person", person.id().toString());
        }
        if (language != null) {
            conditions.put("language", language.code());
        }
        if (period != null) {
            conditions.put("since", period.since(now).toString());
        }
        return conditions;
    }

    /** The address of the same search. */
    public String path(String words, Map<String, String> more) {
        var values = new LinkedHashMap<String, String>();
        values.put("words", words);
        if (kind != null) {
            values.put("kind", kind.code());
        }
        conditions(Instant.EPOCH).forEach((name, value) -> {
            if (!name.equals("since")) {
                values.put(name, value);
            }
        });
        if (period != null) {
            values.put("period", period.code());
        }
        values.putAll(more);
        var address = UriComponentsBuilder.fromPath("/search");
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
