package be.goesting.questions.importing;

import be.goesting.imports.files.ImportFile;
import be.goesting.imports.files.UnreadableFileException;
import be.goesting.imports.plan.LeftOut;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The questions and answers of an archive in the order of their numbers, and why others are not among them. */
final class ArchivePosts {

    private enum Reason {
        WITHOUT_QUESTION,
        TWICE,
        EMPTY,
        UNDATED,
        NO_POST
    }

    private final Map<Long, ArchivePost> questions = new TreeMap<>();
    private final Map<Long, ArchivePost> answers = new TreeMap<>();
    private final Set<Long> numbers = new HashSet<>();
    private final Map<Reason, List<String>> leftOut = new EnumMap<>(Reason.class);

    static ArchivePosts of(ImportFile file) throws UnreadableFileException {
        var posts = new ArchivePosts();
        StackExchangeArchive.read(
                file.open(), posts::add, (reason, id) -> posts.leaveOut(Reason.valueOf(reason.name()), id));
        return posts;
    }

    Map<Long, ArchivePost> questions() {
        return questions;
    }

    Map<Long, ArchivePost> answers() {
        return answers;
    }

    int count() {
        return questions.size() + answers.size();
    }

    void leaveOutWithoutQuestion(Set<Long> standing) {
        answers.values().removeIf(answer -> {
            boolean alone = !questions.containsKey(answer.question()) && !standing.contains(answer.question());
            if (alone) {
                leaveOut(Reason.WITHOUT_QUESTION, String.valueOf(answer.id()));
            }
            return alone;
        });
    }

    List<LeftOut> leftOut() {
        return leftOut.entrySet().stream()
                .map(each -> new LeftOut(
                        each.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-'), List.copyOf(each.getValue())))
                .toList();
    }

    private void add(ArchivePost post) {
        if (isEmpty(post)) {
            leaveOut(Reason.EMPTY, String.valueOf(post.id()));
        } else if (!numbers.add(post.id())) {
            leaveOut(Reason.TWICE, String.valueOf(post.id()));
        } else {
            (post.isQuestion() ? questions : answers).put(post.id(), post);
        }
    }

    /** Nothing is made of a body without a word or a picture in it. */
    private static boolean isEmpty(ArchivePost post) {
        return post.title().isBlank()
                && post.html().replaceAll("<(?!img)[^<>]*>", "").isBlank()
                && HtmlToMarkdown.of(post.html()).isBlank();
    }

    private void leaveOut(Reason reason, String id) {
        leftOut.computeIfAbsent(reason, none -> new ArrayList<>()).add(id.isBlank() ? "?" : id);
    }
}
