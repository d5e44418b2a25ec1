package be.goesting.moments.importing;

import be.goesting.imports.Figure;
import be.goesting.imports.plan.Problem;
import java.util.List;

/**
 * What bringing in a file of posts would do.
 *
 * @param posts those that would become moments
 * @param alreadyHere how many posts of the file are moments already
 * @param problems rows that stay behind, in the order of the file
 */
record PostPlan(List<Post> posts, int alreadyHere, Names people, Names topics, List<Problem> problems) {

    List<Figure> figures() {
        return List.of(
                new Figure("posts", posts.size()),
                new Figure("people", people.unknown().size()),
                new Figure("topics", topics.unknown().size()));
    }
}
