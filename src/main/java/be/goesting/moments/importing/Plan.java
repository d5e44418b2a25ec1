package be.goesting.moments.importing;

import java.util.List;

/**
 * What bringing in the file would do.
 *
 * @param posts those that would become moments
 * @param alreadyHere how many posts of the file are moments already
 * @param rows how many rows the file has
 * @param problems rows that stay behind, in the order of the file
 */
public record Plan(List<Post> posts, int alreadyHere, int rows, Names people, Names topics, List<Problem> problems) {

    public boolean isEmpty() {
        return posts.isEmpty();
    }

    public List<String> newPeople() {
        return people.unknown();
    }

    public List<String> newTopics() {
        return topics.unknown();
    }
}
