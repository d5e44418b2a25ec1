package be.goesting.search.filters;

import be.goesting.people.People;
import be.goesting.search.SearchKind;
import be.goesting.search.filters.SearchFilter.TeamName;
import be.goesting.site.Language;
import be.goesting.site.Viewer;
import be.goesting.topics.Topics;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a search is narrowed to. Without scripts one types a name and chooses none: then the first that begins with it is meant. */
@Component
public class SearchFilters {

    private final JdbcClient database;
    private final Topics topics;
    private final People people;

    SearchFilters(JdbcClient database, Topics topics, People people) {
        this.database = database;
        this.topics = topics;
        this.people = people;
    }

    public SearchFilter read(SearchForm form, Viewer viewer) {
        return new SearchFilter(
                SearchKind.of(form.kind()).orElse(null),
                SearchForm.last(form.topic())
                        .flatMap(id -> topics.find(id, viewer.language()))
                        .or(() -> topics.beginning(form.topicName(), viewer.language(), 1).stream()
                                .findFirst())
                        .orElse(null),
                SearchForm.last(form.team())
                        .flatMap(this::team)
                        .or(() -> teamCalled(form.teamName()))
                        .orElse(null),
                SearchForm.last(form.person())
                        .flatMap(id -> people.all(List.of(id)).stream().findFirst())
                        .or(() -> people.named(form.personName(), 1).stream().findFirst())
                        .orElse(null),
                Arrays.stream(Language.values())
                        .filter(each -> each.code().equals(form.language()))
                        .findFirst()
                        .orElse(null),
                Period.of(form.period()).orElse(null));
    }

    /** What was typed that names nothing, by the field in which it stands. */
    public Map<String, String> unknown(SearchForm form, SearchFilter filter) {
        Map<String, String> unknown = new HashMap<>();
        unknown.put("topic", filter.topic() == null ? form.topicName() : "");
        unknown.put("team", filter.team() == null ? form.teamName() : "");
        unknown.put("person", filter.person() == null ? form.personName() : "");
        unknown.values().removeIf(String::isBlank);
        return unknown;
    }

    private Optional<TeamName> team(UUID id) {
        return database.sql("select id, name from team_names where id = ?")
                .param(id)
                .query(TeamName.class)
                .optional();
    }

    private Optional<TeamName> teamCalled(String name) {
        return name.isBlank()
                ? Optional.empty()
                : database.sql("select id, name from teams_named(?, 1)")
                        .param(name)
                        .query(TeamName.class)
                        .optional();
    }
}
