package be.goesting.questions.importing;

import be.goesting.imports.Figure;
import be.goesting.imports.ImportedItems;
import be.goesting.imports.files.ImportFile;
import be.goesting.imports.files.UnreadableFileException;
import be.goesting.imports.plan.LeftOut;
import be.goesting.questions.QuestionBatch;
import be.goesting.questions.QuestionBatch.Standing;
import be.goesting.site.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What an archive would bring, and what of it is here already.
 *
 * @param answers to questions that come along, or that came with an earlier archive
 * @param earlier the questions of those that came before, by their number there
 * @param people by their source id, with the name that the archive gives who has no number there
 * @param known who of them came before
 * @param accepted the numbers of the answers that their askers accepted
 * @param leftOut what of it stays behind, and why
 */
record ArchivePlan(
        List<ArchivePost> questions,
        List<ArchivePost> answers,
        Map<Long, Standing> earlier,
        Map<String, String> people,
        Map<String, UUID> known,
        Set<Long> accepted,
        int alreadyHere,
        List<LeftOut> leftOut) {

    private static final String ARCHIVE = "stackexchange:";

    static ArchivePlan of(ImportFile file, ImportedItems items, QuestionBatch past) throws UnreadableFileException {
        ArchivePosts posts = ArchivePosts.of(file);
        Map<Long, ArchivePost> questions = posts.questions();
        Map<Long, ArchivePost> answers = posts.answers();
        Set<Long> accepted = new HashSet<>();
        questions.values().forEach(post -> accepted.add(post.accepted()));
        String source = file.source();
        Set<String> sourceIds = new LinkedHashSet<>();
        questions.keySet().forEach(id -> sourceIds.add(sourceId(source, id)));
        answers.values().forEach(post -> {
            sourceIds.add(sourceId(source, post.id()));
            sourceIds.add(sourceId(source, Objects.requireNonNull(post.question())));
        });
        Set<String> here = items.known(sourceIds).keySet();
        Map<Long, Standing> earlier = earlier(source, past.standing(here));
        int before = posts.count();
        questions.keySet().removeIf(id -> here.contains(sourceId(source, id)));
        answers.keySet().removeIf(id -> here.contains(sourceId(source, id)));
        int alreadyHere = before - posts.count();
        posts.leaveOutWithoutQuestion(earlier.keySet());
        Map<String, String> people = people(source, questions, answers);
        return new ArchivePlan(
                List.copyOf(questions.values()),
                List.copyOf(answers.values()),
                earlier,
                people,
                items.known(people.keySet()),
                accepted,
                alreadyHere,
                posts.leftOut());
    }

    boolean isEmpty() {
        return questions.isEmpty() && answers.isEmpty();
    }

    int count() {
        return questions.size() + answers.size();
    }

    Set<String> tags() {
        Set<String> tags = new LinkedHashSet<>();
        questions.forEach(question -> tags.addAll(question.tags()));
        return tags;
    }

    List<Figure> figures() {
        long helpful =
                answers.stream().filter(post -> accepted.contains(post.id())).count();
        return List.of(
                new Figure("questions", questions.size()),
                new Figure("answers", answers.size()),
                new Figure("helpful", (int) helpful),
                new Figure("people", people.size() - known.size()),
                new Figure("topics", tags().size()));
    }

    static String sourceId(String source, long post) {
        return prefix(source) + post;
    }

    /** Who left the community has a name at most; those without even that are one. */
    static String person(String source, ArchivePost post) {
        return prefix(source) + "person:"
                + (post.owner() != null ? post.owner() : "left:" + Objects.requireNonNullElse(post.ownerName(), ""));
    }

    /** A place is the same one however somebody spells it. */
    private static String prefix(String source) {
        return ARCHIVE + Folding.fold(source) + ":";
    }

    private static Map<String, String> people(
            String source, Map<Long, ArchivePost> questions, Map<Long, ArchivePost> answers) {
        Map<String, String> people = new TreeMap<>();
        for (Map<Long, ArchivePost> posts : List.of(questions, answers)) {
            posts.values()
                    .forEach(
                            post -> people.put(person(source, post), Objects.requireNonNullElse(post.ownerName(), "")));
        }
        return people;
    }

    private static Map<Long, Standing> earlier(String source, Map<String, Standing> standing) {
        Map<Long, Standing> earlier = new HashMap<>();
        int prefix = prefix(source).length();
        standing.forEach((sourceId, question) -> earlier.put(Long.valueOf(sourceId.substring(prefix)), question));
        return earlier;
    }
}
