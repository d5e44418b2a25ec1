package bench.finding;

import be.goesting.imports.files.UnreadableFileException;
import be.goesting.questions.importing.StackExchangeArchive;
import be.goesting.questions.importing.Post;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a dump, in order of time.
 *
 * @param solved the questions whose accepted answer is known, with its writer
 */
record History(List<Post> questions, List<Post> answers, Map<Long, Post> byId, List<Post> solved) {

    static History of(Path file) throws IOException, UnreadableFileException {
        List<Post> posts = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            StackExchangeArchive.read(in, posts::add);
        }
        posts.sort(Comparator.comparing(Post::created).thenComparing(Post::id));
        Map<Long, Post> byId = new HashMap<>();
        posts.forEach(post -> byId.putIfAbsent(post.id(), post));
        List<Post> questions = posts.stream().filter(Post::isQuestion).toList();
        List<Post> answers = posts.stream()
                .filter(post -> post.owner() != null && question(post, byId) != null)
                .toList();
        return new History(
                questions,
                answers,
                byId,
                questions.stream().filter(question -> accepted(question, byId) != null).toList());
    }

    Post accepted(Post question) {
        return java.util.Objects.requireNonNull(accepted(question, byId));
    }

    Post question(Post answer) {
        return java.util.Objects.requireNonNull(question(answer, byId));
    }

    private static @Nullable Post question(Post answer, Map<Long, Post> byId) {
        Post question = answer.question() == null ? null : byId.get(answer.question());
        return question != null && question.isQuestion() ? question : null;
    }

    private static @Nullable Post accepted(Post question, Map<Long, Post> byId) {
        Post answer = question.accepted() == null ? null : byId.get(question.accepted());
        return answer == null || answer.owner() == null || answer.isQuestion() ? null : answer;
    }
}
