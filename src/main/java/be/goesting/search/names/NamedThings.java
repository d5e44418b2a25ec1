package be.goesting.search.names;

import be.goesting.people.Colleague;
import be.goesting.people.Colleagues;
import be.goesting.search.SearchKind;
import be.goesting.site.Viewer;
import be.goesting.site.queries.Query;
import be.goesting.topics.Topic;
import be.goesting.topics.Topics;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** Colleagues and topics by their names, to be asked together with the texts. */
public final class NamedThings {

    private NamedThings() {}

    public static Query<NamedHit> people(String words, int limit) {
        return new Query<>("""
                select id person, name person_name, team_id person_team, team_name person_team_name, colour person_colour
                  from people_named(:words, :limit)""", Map.of("words", words, "limit", limit), NamedThings::person);
    }

    public static Query<NamedHit> topics(String words, Viewer reader, int limit) {
        return Topics.searched(words, reader.language(), limit, NamedThings::topic);
    }

    private static NamedHit person(ResultSet row, int number) throws SQLException {
        Colleague person = Colleagues.from(row, "person");
        return new NamedHit(SearchKind.PERSON, "/people/" + person.id(), "two", person.name(), person);
    }

    private static NamedHit topic(Topic topic) {
        return new NamedHit(SearchKind.TOPIC, "/topics/" + topic.id(), "pin", topic.label(), null);
    }
}
