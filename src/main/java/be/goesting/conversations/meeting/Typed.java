package be.goesting.conversations.meeting;

import java.util.Map;

/**
 * What somebody typed that was not right, by field, to be shown again.
 *
 * @param errors the messages, by field
 */
public record Typed(Map<String, String> values, Map<String, String> errors) {

    public static final Typed NOTHING = new Typed(Map.of(), Map.of());

    static Typed wrong(String field, String value, String error) {
        return new Typed(Map.of(field, value), Map.of(field, error));
    }

    /** What was typed there, else what stands there already. */
    public String value(String field, String otherwise) {
        return values.getOrDefault(field, otherwise);
    }

    public boolean isWrong(String field) {
        return errors.containsKey(field);
    }
}
