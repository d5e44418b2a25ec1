package bench.finding;

import be.goesting.imports.files.UnreadableFileException;
import be.goesting.questions.importing.StackExchangeArchive;
import be.goesting.questions.importing.ArchivePost;
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
record History(List<ArchivePost> questions, List<ArchivePost> answers, Map<Long, ArchivePost> byId, List<ArchivePost> solved) {

    static History of(Path file) throws IOException, UnreadableFileException {
        List<ArchivePost> posts = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            StackExchangeArchive.read(in, posts::add);
        }
        posts.sort(Comparator.comparing(ArchivePost::created).thenComparing(ArchivePost::id));
        Map<Long, ArchivePost> byId = new HashMap<>();
        posts.forEach(post -> byId.putIfAbsent(post.id(), post));
        List<ArchivePost> questions = posts.stream().filter(ArchivePost::isQuestion).toList();
        List<ArchivePost> answers = posts.stream()
                .filter(post -> post.owner() != null && question(post, byId) != null)
                .toList();
        return new History(
                questions,
                answers,
                byId,
                questions.stream().filter(question -> accepted(question, byId) != null).toList());
    }

    ArchivePost accepted(ArchivePost question) {
        return java.util.Objects.requireNonNull(accepted(question, byId));
    }

    ArchivePost question(ArchivePost answer) {
        return java.util.Objects.requireNonNull(question(answer, byId));
    }

    private static @Nullable ArchivePost question(ArchivePost answer, Map<Long, ArchivePost> byId) {
        ArchivePost question = answer.question() == null ? null : byId.get(answer.question());
        return question != null && question.isQuestion() ? question : null;
    }

    private static @Nullable ArchivePost accepted(ArchivePost question, Map<Long, ArchivePost> byId) {
        ArchivePost answer = question.accepted() == null ? null : byId.get(question.accepted());
        return answer == null || answer.owner() == null || answer.isQuestion() ? null : answer;
    }
}
