package be.goesting.questions.importing;

import be.goesting.people.Audience;
import be.goesting.people.NewPerson;
import be.goesting.questions.NewAnswer;
import be.goesting.questions.NewQuestion;
import be.goesting.site.Language;
import be.goesting.site.language.LanguageDetector;
import be.goesting.site.language.Messages;
import be.goesting.site.text.Excerpt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Makes questions and answers of the posts of an archive, and the people that are not here yet. */
class ArchiveBatch {

    private static final int MAX_LETTERS = 99_000;

    private final String source;
    private final ArchivePlan plan;
    private final Language usual;
    private final LanguageDetector languages;
    private final Messages messages;
    private final Map<String, UUID> persons;
    private final Map<Long, UUID> asked = new HashMap<>();

    ArchiveBatch(String source, ArchivePlan plan, Language usual, LanguageDetector languages, Messages messages) {
        this.source = source;
        this.plan = plan;
        this.usual = usual;
        this.languages = languages;
        this.messages = messages;
        this.persons = new HashMap<>(plan.known());
        plan.earlier().forEach((number, question) -> asked.put(number, question.id()));
    }

    /** By their source id. */
    Map<String, NewPerson> newcomers(Instant now) {
        Map<String, NewPerson> newcomers = new HashMap<>();
        plan.people().forEach((sourceId, name) -> {
            if (!persons.containsKey(sourceId)) {
                var person = NewPerson.called(called(sourceId, name), null, usual, now);
                newcomers.put(sourceId, person);
                persons.put(sourceId, person.id());
            }
        });
        return newcomers;
    }

    List<NewQuestion> questions(List<ArchivePost> posts, Map<String, UUID> topics) {
        List<NewQuestion> questions = new ArrayList<>();
        for (ArchivePost post : posts) {
            String body = body(post);
            var question = new NewQuestion(
                    UUID.randomUUID(),
                    person(post),
                    null,
                    null,
                    languages.detect(post.title() + " " + body, usual),
                    post.title().isBlank() ? null : post.title().strip(),
                    body + attribution(post),
                    Audience.EVERYONE,
                    ArchivePlan.sourceId(source, post.id()),
                    post.created(),
                    post.created(),
                    post.tags().stream().map(topics::get).distinct().toList());
            asked.put(post.id(), question.id());
            questions.add(question);
        }
        return questions;
    }

    List<NewAnswer> answers(List<ArchivePost> posts) {
        List<NewAnswer> answers = new ArrayList<>();
        for (ArchivePost post : posts) {
            String body = body(post);
            answers.add(new NewAnswer(
                    UUID.randomUUID(),
                    Objects.requireNonNull(asked.get(post.question())),
                    person(post),
                    languages.detect(body, usual),
                    body,
                    ArchivePlan.sourceId(source, post.id()),
                    post.created(),
                    plan.accepted().contains(post.id()) ? post.created() : null));
        }
        return answers;
    }

    private String called(String sourceId, String name) {
        String number = sourceId.substring(sourceId.lastIndexOf(':') + 1);
        return !name.isBlank()
                ? name
                : messages.text(
                        usual,
                        sourceId.endsWith(":left:") ? "questions.import.person.left" : "questions.import.person",
                        "number",
                        number);
    }

    private UUID person(ArchivePost post) {
        return Objects.requireNonNull(persons.get(ArchivePlan.person(source, post)));
    }

    private String attribution(ArchivePost post) {
        return source.isEmpty()
                ? ""
                : "\n\n*"
                        + messages.text(
                                usual,
                                "questions.import.attribution",
                                "source",
                                source,
                                "licence",
                                Objects.requireNonNullElse(post.licence(), "CC BY-SA"))
                        + "*";
    }

    private static String body(ArchivePost post) {
        String body = HtmlToMarkdown.of(post.html()).replace("\0", "");
        return body.isBlank() ? "…" : Excerpt.start(body, MAX_LETTERS);
    }
}
