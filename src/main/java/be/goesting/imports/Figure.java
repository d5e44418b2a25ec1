package be.goesting.imports;

/**
 * How many of something come, or came.
 *
 * @param code the end of the key of the message that names it
 */
public record Figure(String code, int count) {}
