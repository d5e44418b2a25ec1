package be.goesting.topics;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several give the same name to a new topic, at the very same time. */
class NamingTopicsTest {

    private static final int PEOPLE = 6;

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Naamhuis");

    @Test
    void whoSharesAboutItSharesAboutOneTopic() throws Exception {
        assertThat(atOnce("/share", "/moments", "body=Met+naald+en+draad&audience=everyone&topicName=zeilmaken"))
                .containsOnly(302);
        assertThat(topicsCalled("zeilmaken")).isOne();
        assertThat(house.<Integer>in(database -> database.sql("select count(*) from moment_topics")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(PEOPLE);
    }

    @Test
    void ofTheLearningTeamOneAddsItAndTheOthersHear() throws Exception {
        assertThat(atOnce("/administration/topics/new", "/administration/topics", "name%5Bnl%5D=touwslaan"))
                .containsOnlyOnce(302)
                .filteredOn(status -> status == 422)
                .hasSize(PEOPLE - 1);
        assertThat(topicsCalled("touwslaan")).isOne();
    }

    private List<Integer> atOnce(String page, String path, String fields) throws Exception {
        List<Callable<Integer>> acts = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            var person = house.add("insert into people (name, language) values (?, 'nl')", "Zeiler " + i);
            house.add("insert into role_assignments (person_id, role) values (?, 'learning_team')", person);
            var visitor = new Visitor(TestApplication.address()).enteredBy(house.tokenOf(person));
            var form = HttpRequest.newBuilder()
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(fields + "&_csrf=" + visitor.formToken(page)));
            acts.add(() -> visitor.send(form, path).statusCode());
        }
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            return threads.invokeAll(acts).stream().map(Future::resultNow).toList();
        }
    }

    private int topicsCalled(String name) {
        return house.in(database -> database.sql("select count(distinct topic_id) from topic_labels where label = ?")
                .param(name)
                .query(Integer.class)
                .single());
    }
}
