package be.goesting.demo;

import be.goesting.demo.DemoData.Agreed;
import be.goesting.demo.DemoData.Answered;
import be.goesting.demo.DemoData.AskMe;
import be.goesting.demo.DemoData.Asked;
import be.goesting.demo.DemoData.Conversed;
import be.goesting.demo.DemoData.Intended;
import be.goesting.demo.DemoData.Knowing;
import be.goesting.demo.DemoData.Learned;
import be.goesting.demo.DemoData.Member;
import be.goesting.demo.DemoData.Remarked;
import be.goesting.demo.DemoData.Said;
import be.goesting.demo.DemoData.Subject;
import be.goesting.demo.DemoData.Team;
import be.goesting.demo.DemoData.Thanked;
import be.goesting.demo.DemoData.Written;
import be.goesting.moments.Reaction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** The files under {@code demo/}, item by item. */
final class DemoDataFiles {

    private DemoDataFiles() {}

    static <T> List<T> list(String name, Function<Fields, T> reader) {
        try (InputStream file = new ClassPathResource("demo/" + name + ".yaml").getInputStream()) {
            List<Map<String, Object>> items = new Yaml().load(file);
            return items.stream().map(Fields::new).map(reader).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Team team(Fields team) {
        return new Team(
                team.text("key"),
                team.maybe("parent"),
                team.text("name"),
                team.maybe("site"),
                team.text("ink"),
                team.text("leader"));
    }

    static Member member(Fields person) {
        return new Member(
                person.text("key"),
                person.text("name"),
                person.text("team"),
                person.text("job"),
                person.text("language"),
                person.texts("also"),
                person.texts("roles"),
                !"false".equals(person.maybe("mark_as_leader")),
                person.map("cast"));
    }

    static Subject subject(Fields topic) {
        return new Subject(
                topic.text("key"),
                Map.of("nl", topic.text("nl"), "fr", topic.text("fr"), "en", topic.text("en")),
                topic.map("alt"));
    }

    static Learned learned(Fields moment) {
        return new Learned(
                moment.text("key"),
                moment.text("author"),
                moment.number("day"),
                moment.text("at"),
                moment.text("kind"),
                moment.maybe("method"),
                moment.text("language"),
                moment.text("words").strip(),
                moment.maybe("next_time"),
                moment.maybe("link"),
                moment.texts("from"),
                moment.texts("topics"),
                moment.maybe("audience") == null ? "everyone" : moment.text("audience"),
                moment.maybeNumber("minutes"),
                Arrays.stream(Reaction.values())
                        .collect(Collectors.toMap(Function.identity(), reaction -> moment.texts(reaction.code()))),
                moment.items("comments").stream().map(DemoDataFiles::said).toList(),
                moment.maybe("follows"),
                moment.item("intention") instanceof Fields intention ? intended(intention) : null);
    }

    private static Said said(Fields comment) {
        return new Said(
                comment.text("author"),
                comment.number("after"),
                comment.text("words").strip(),
                comment.text("language"));
    }

    private static Intended intended(Fields intention) {
        return new Intended(
                intention.text("when"),
                intention.number("look_back"),
                intention.maybe("outcome"),
                intention.maybe("told"));
    }

    static Asked asked(Fields question) {
        return new Asked(
                question.text("key"),
                question.maybe("author"),
                question.number("day"),
                question.maybe("at"),
                question.text("language"),
                question.text("words"),
                question.texts("topics"),
                question.texts("asked"),
                question.items("answers").stream().map(DemoDataFiles::answered).toList(),
                question.items("remarks").stream().map(DemoDataFiles::remarked).toList());
    }

    private static Answered answered(Fields answer) {
        return new Answered(
                answer.text("author"),
                answer.number("after"),
                answer.text("language"),
                answer.text("words"),
                answer.maybeNumber("helpful"),
                answer.texts("thanks"),
                answer.items("remarks").stream().map(DemoDataFiles::remarked).toList());
    }

    private static Remarked remarked(Fields remark) {
        return new Remarked(remark.maybe("author"), remark.number("after"), remark.text("words"));
    }

    static Knowing knowing(Fields person) {
        return new Knowing(
                person.text("person"),
                person.items("ask_me").stream().map(DemoDataFiles::askMe).toList(),
                person.maybeNumber("per_week"),
                person.maybeNumber("away"),
                person.maybe("note"));
    }

    static Conversed conversed(Fields conversation) {
        return new Conversed(
                conversation.text("learner"),
                conversation.text("leader"),
                conversation.text("occasion"),
                conversation.text("by"),
                conversation.maybeNumber("day"),
                conversation.text("at"),
                conversation.text("place"),
                conversation.text("about"),
                conversation.items("prepared").stream()
                        .map(DemoDataFiles::written)
                        .toList(),
                conversation.items("points").stream()
                        .map(DemoDataFiles::written)
                        .toList(),
                conversation.item("notes") instanceof Fields notes ? written(notes) : null,
                conversation.items("agreements").stream()
                        .map(DemoDataFiles::agreed)
                        .toList());
    }

    private static Written written(Fields written) {
        return new Written(written.text("by"), written.text("words"));
    }

    private static Agreed agreed(Fields agreed) {
        return new Agreed(agreed.text("who"), agreed.text("words"), agreed.maybe("ending"));
    }

    static Thanked thanked(Fields thanked) {
        return new Thanked(
                thanked.text("from"),
                thanked.texts("to"),
                thanked.number("day"),
                thanked.text("at"),
                thanked.text("language"),
                thanked.text("words"),
                thanked.maybe("about"),
                "true".equals(thanked.maybe("open")));
    }

    private static AskMe askMe(Fields said) {
        return new AskMe(said.text("words"), said.texts("topics"), said.number("day"));
    }
}
