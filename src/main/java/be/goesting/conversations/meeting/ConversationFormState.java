package be.goesting.conversations.meeting;

import java.util.Map;

/**
 * What somebody typed that was not right, by field, to be shown again.
 *
 * @param errors the messages, by field
 */
public record ConversationFormState(Map<String, String> values, Map<String, String> errors) {

    /** Nothing was typed yet. */
    static ConversationFormState empty() {
        return new ConversationFormState(Map.of(), Map.of());
    }

    static ConversationFormState wrong(String field, String value, String error) {
        return new ConversationFormState(Map.of(field, value), Map.of(field, error));
    }

    /** What was typed there, else what stands there already. */
    public String value(String field, String otherwise) {
        return values.getOrDefault(field, otherwise);
    }

    public boolean isWrong(String field) {
        return errors.containsKey(field);
    }
}
