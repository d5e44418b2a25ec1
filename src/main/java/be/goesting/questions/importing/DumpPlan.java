package be.goesting.questions.importing;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a dump would bring, and what of it is here already.
 *
 * @param people by their origin, with the name that the dump gives who has no number there
 */
public record DumpPlan(
        List<Post> questions, List<Post> answers, Map<String, String> people, Set<String> tags, int alreadyHere) {

    private static final String ORIGIN = "stackexchange:";

    /** Nothing of it is here, and nothing could come. */
    boolean hasNothing() {
        return isEmpty() && alreadyHere == 0;
    }

    public boolean isEmpty() {
        return questions.isEmpty() && answers.isEmpty();
    }

    public long helpful() {
        Set<Long> accepted = new HashSet<>();
        questions.forEach(question -> accepted.add(question.accepted()));
        return answers.stream().filter(answer -> accepted.contains(answer.id())).count();
    }

    /** How many people gave an answer. */
    public long answerers() {
        return answers.stream().map(DumpPlan::person).distinct().count();
    }

    static String origin(String source, Post post) {
        return ORIGIN + source + ":" + post.id();
    }

    /** Who left the community has a name at most; those without even that are one. */
    static String person(Post post) {
        return post.owner() != null ? post.owner() : "left:" + Objects.requireNonNullElse(post.ownerName(), "");
    }

    static DumpPlan of(byte[] content, String source, QuestionImports imports) throws StackExchangeArchive.Unreadable {
        Map<Long, Post> questions = new TreeMap<>();
        Map<Long, Post> answers = new TreeMap<>();
        StackExchangeArchive.read(
                new ByteArrayInputStream(content),
                post -> (post.isQuestion() ? questions : answers).put(post.id(), post));
        answers.values().removeIf(answer -> !questions.containsKey(answer.question()));
        Set<String> origins = new LinkedHashSet<>();
        questions.values().forEach(post -> origins.add(origin(source, post)));
        answers.values().forEach(post -> origins.add(origin(source, post)));
        Set<String> here = imports.here(origins);
        questions.values().removeIf(post -> here.contains(origin(source, post)));
        answers.values().removeIf(post -> here.contains(origin(source, post)));
        return of(List.copyOf(questions.values()), List.copyOf(answers.values()), here.size());
    }

    private static DumpPlan of(List<Post> questions, List<Post> answers, int alreadyHere) {
        Map<String, String> people = new TreeMap<>();
        Set<String> tags = new LinkedHashSet<>();
        for (List<Post> posts : List.of(questions, answers)) {
            posts.forEach(post -> people.put(person(post), Objects.requireNonNullElse(post.ownerName(), "")));
        }
        questions.forEach(question -> tags.addAll(question.tags()));
        return new DumpPlan(questions, answers, people, tags, alreadyHere);
    }
}
