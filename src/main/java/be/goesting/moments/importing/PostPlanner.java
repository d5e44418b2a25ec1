package be.goesting.moments.importing;

import be.goesting.imports.ImportedItems;
import be.goesting.imports.files.ImportFile;
import be.goesting.imports.files.UnreadableFileException;
import be.goesting.imports.plan.Problem;
import be.goesting.tenancy.Organisation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds out what bringing in a file of posts would do, and does nothing of it. */
@Component
class PostPlanner {

    private final ImportedItems items;
    private final KnownNames known;
    private final Clock clock;

    PostPlanner(ImportedItems items, KnownNames known, Clock clock) {
        this.items = items;
        this.known = known;
        this.clock = clock;
    }

    PostPlan plan(ImportFile file, Organisation organisation) throws UnreadableFileException {
        Posts posts = Posts.in(file, organisation.zone(), clock.instant());
        Names people = known.people(posts.posts().stream().map(Post::author).collect(Collectors.toSet()));
        List<Post> fresh = withoutKnown(posts.posts(), people);
        List<Problem> problems = new ArrayList<>(posts.problems());
        List<Post> clear = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        fresh.forEach(post -> problem(post, people)
                .or(() -> again(post, people, lines))
                .ifPresentOrElse(problems::add, () -> clear.add(post)));
        problems.sort(Comparator.comparingLong(Problem::line));
        Names authors = people.only(clear.stream().map(Post::author).collect(Collectors.toSet()));
        Names topics = known.topics(
                clear.stream().flatMap(post -> post.topics().stream()).collect(Collectors.toSet()));
        int alreadyHere = posts.posts().size() - fresh.size();
        return new PostPlan(clear, alreadyHere, authors, topics, problems);
    }

    /** Nobody is guessed at, and nobody gets a page under an address. */
    private static Optional<Problem> problem(Post post, Names people) {
        String author = post.author();
        if (people.isAmbiguous(author)) {
            return Optional.of(new Problem(post.line(), "author.two", author));
        }
        return AuthorName.isAddress(author) && people.get(author).id() == null
                ? Optional.of(new Problem(post.line(), "author.address", author))
                : Optional.empty();
    }

    /** @param lines where each of those before it stands, by their fingerprints */
    private static Optional<Problem> again(Post post, Names people, Map<String, Long> lines) {
        Optional<Long> before = Optional.empty();
        for (String fingerprint : fingerprints(post, people)) {
            before = before.or(() -> Optional.ofNullable(lines.get(fingerprint)));
            lines.putIfAbsent(fingerprint, post.line());
        }
        return before.map(line -> new Problem(post.line(), "again", String.valueOf(line)));
    }

    private List<Post> withoutKnown(List<Post> posts, Names people) {
        Set<String> here = items.known(posts.stream()
                        .flatMap(post -> fingerprints(post, people).stream())
                        .toList())
                .keySet();
        return posts.stream()
                .filter(post -> fingerprints(post, people).stream().noneMatch(here::contains))
                .toList();
    }

    private static List<String> fingerprints(Post post, Names people) {
        return Fingerprint.all(people.get(post.author()), post.content());
    }
}
