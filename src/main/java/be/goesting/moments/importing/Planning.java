package be.goesting.moments.importing;

import be.goesting.tenancy.Organisation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds out what bringing in a file would do, and does nothing of it. */
@Component
class Planning {

    private final Known known;
    private final Clock clock;

    Planning(Known known, Clock clock) {
        this.known = known;
        this.clock = clock;
    }

    Plan plan(Upload upload, Organisation organisation) throws UnreadableFileException {
        CsvFile file = upload.read();
        Posts posts = Posts.in(file, upload.columns(), organisation.zone(), clock.instant());
        List<Post> fresh = withoutKnown(posts.posts());
        Names people = known.people(fresh.stream().map(Post::author).collect(Collectors.toSet()));
        List<Problem> problems = new ArrayList<>(posts.problems());
        fresh.stream()
                .filter(post -> people.isAmbiguous(post.author()))
                .forEach(post -> problems.add(new Problem(post.line(), "author.two", post.author())));
        problems.sort(Comparator.comparingLong(Problem::line));
        List<Post> clear = fresh.stream()
                .filter(post -> !people.isAmbiguous(post.author()))
                .toList();
        Names topics = known.topics(
                clear.stream().flatMap(post -> post.topics().stream()).collect(Collectors.toSet()));
        int alreadyHere = posts.posts().size() - fresh.size();
        return new Plan(clear, alreadyHere, file.rows().size(), people, topics, problems);
    }

    private List<Post> withoutKnown(List<Post> posts) {
        Set<String> here = known.origins(posts.stream().map(Post::origin).toList());
        return posts.stream().filter(post -> !here.contains(post.origin())).toList();
    }
}
