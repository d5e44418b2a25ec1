package be.goesting.moments.importing;

import be.goesting.imports.ImportedItem;
import be.goesting.moments.MomentKind;
import be.goesting.moments.NewMoment;
import be.goesting.moments.importing.Names.Name;
import be.goesting.people.Audience;
import be.goesting.people.NewPerson;
import be.goesting.site.Language;
import be.goesting.site.language.LanguageDetector;
import be.goesting.tenancy.Organisation;
import be.goesting.topics.NewTopic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes moments of posts, and the people and topics that they need and that are not here yet: each once. */
class PostBatch {

    /** What is added together: people and topics first. */
    record Batch(List<NewPerson> people, List<NewTopic> topics, List<NewMoment> moments, List<ImportedItem> items) {}

    static final String MOMENT = "moment";

    private static final Pattern CODE =
            Pattern.compile("(?s)(?m)^(```|~~~).*?^\\1|`[^`\\n]+`|^(?: {4}|\\t)[^\\n]*$|https?://\\S+");

    private final PostPlan plan;
    private final Language usual;
    private final LanguageDetector languages;
    private final Instant now;
    private final Map<String, UUID> people = new HashMap<>();
    private final Map<String, UUID> topics = new HashMap<>();

    PostBatch(PostPlan plan, Organisation organisation, LanguageDetector languages, Instant now) {
        this.plan = plan;
        this.usual = Language.of(organisation.languages().getFirst());
        this.languages = languages;
        this.now = now;
    }

    Batch batch(List<Post> posts) {
        var batch = new Batch(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        posts.forEach(post -> batch.moments().add(moment(post, batch)));
        return batch;
    }

    private NewMoment moment(Post post, Batch batch) {
        Language language = language(post);
        Name author = plan.people().get(post.author());
        UUID person = person(author, language, batch);
        UUID id = UUID.randomUUID();
        String fingerprint = Fingerprint.byPerson(person, post.content());
        batch.items().add(new ImportedItem(MOMENT, id, fingerprint));
        batch.items().add(new ImportedItem(MOMENT, id, Fingerprint.byName(author, post.content())));
        return new NewMoment(
                id,
                person,
                author.team(),
                MomentKind.INSIGHT,
                null,
                language,
                post.title(),
                post.body(),
                null,
                null,
                Audience.EVERYONE,
                null,
                false,
                null,
                fingerprint,
                post.createdAt(),
                List.of(),
                post.topics().stream()
                        .map(label -> topic(plan.topics().get(label), language, batch))
                        .distinct()
                        .toList(),
                List.of());
    }

    private UUID person(Name name, Language language, Batch batch) {
        return name.id() != null
                ? name.id()
                : people.computeIfAbsent(name.folded(), folded -> {
                    var person = NewPerson.called(name.written(), null, language, now);
                    batch.people().add(person);
                    batch.items().add(new ImportedItem(ImportedItem.PERSON, person.id(), null));
                    return person.id();
                });
    }

    private UUID topic(Name name, Language language, Batch batch) {
        return name.id() != null
                ? name.id()
                : topics.computeIfAbsent(name.folded(), folded -> {
                    var topic = new NewTopic(UUID.randomUUID(), Map.of(language, name.written()), Map.of());
                    batch.topics().add(topic);
                    batch.items().add(new ImportedItem(ImportedItem.TOPIC, topic.id(), null));
                    return topic.id();
                });
    }

    /** Of the prose alone: code is in no language. */
    private Language language(Post post) {
        String title = post.title() == null ? "" : post.title() + "\n";
        return languages.detect(CODE.matcher(title + post.body()).replaceAll(" "), usual);
    }
}
