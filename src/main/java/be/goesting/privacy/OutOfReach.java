package be.goesting.privacy;

/**
 * Something that a person wrote where that person may not read along any more.
 *
 * @param body the first of it
 * @param path of the act that deletes it, without {@code /delete}
 */
public record OutOfReach(String body, String path) {}
